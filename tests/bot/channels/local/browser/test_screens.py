"""How the page shows itself: the clock, pictures, phones and wide screens, a reader who scrolled back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from playwright.async_api import Browser, expect

from bot.channels.local.channel import LocalChannel
from bot.charts.beads import FINE, WIDE
from bot.charts.rhythm import draw
from bot.ports import File, Rendered, RenderedButton
from dialogs.people import Profile
from dialogs.rhythm.weeks import Deed, Rhythm
from tests.bot.channels.local.browser.using import PHONE, Visit, pane
from tests.bot.channels.local.conftest import SUNDAY_EVENING
from tests.bot.channels.local.fakes import FakeTravel
from tests.evening import WORDING

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(("words", "stays"), [("Tot 21:01.", True), ("Rust. " * 40, False)])
async def test_a_clock_stays_in_view_while_the_talk_goes_on(
    visit: Visit, channel: LocalChannel, words: str, stays: bool
) -> None:
    page = await visit()
    await channel.send("left", Rendered("1", words, until=SUNDAY_EVENING + timedelta(minutes=20)))
    for number in range(2, 30):
        await channel.send("left", Rendered(str(number), f"Vraag {number}: vertel het rustig."))
    await expect(pane(page, "left").get_by_text("Vraag 29:")).to_be_in_viewport()
    timer = pane(page, "left").get_by_role("timer")
    if stays:
        await expect(timer).to_be_in_viewport(ratio=1)
    else:
        await expect(timer).not_to_be_in_viewport()


async def test_the_countdown_ticks_by_itself_and_speaks_once_a_minute(
    visit: Visit, browser: Browser, channel: LocalChannel
) -> None:
    until = SUNDAY_EVENING + timedelta(minutes=20)
    await channel.send("left", Rendered("1", "Pauze", until=until))
    context = await browser.new_context()
    page = await context.new_page()
    # The machine's clock says something else altogether; it stands still until it is moved.
    await page.clock.install(time=datetime(2020, 1, 1, tzinfo=UTC))
    await page.clock.pause_at(datetime(2020, 1, 2, tzinfo=UTC))
    await page.goto(channel.url)
    timer = page.get_by_role("timer")
    spoken = page.locator(".countdown-frame [aria-live=polite]")
    await expect(timer).to_contain_text("20:00")
    await expect(timer).to_contain_text("tot 21:01")
    await expect(spoken).to_have_text("Nog 20 minuten")
    # A screen reader speaks whenever the words are written, also when they are the same again.
    await spoken.evaluate(
        """(words) => {
            window.written = 0;
            new MutationObserver((changes) => { window.written += changes.length; })
                .observe(words, { childList: true, characterData: true, subtree: true });
        }"""
    )
    await page.clock.run_for(59_000)
    await expect(timer).to_contain_text("19:01")
    assert await page.evaluate("window.written") == 0
    await page.clock.run_for(2_000)
    await expect(timer).to_contain_text("18:59")
    await expect(spoken).to_have_text("Nog 19 minuten")
    assert await page.evaluate("window.written") == 1
    await page.clock.run_for(19 * 60_000)
    await expect(timer).to_contain_text("De tijd is om")
    await expect(spoken).to_have_text("De tijd is om")
    await context.close()


async def test_the_time_bar_moves_the_clock_and_an_outage_is_for_one_jump(
    visit: Visit, travel: FakeTravel
) -> None:
    page = await visit()
    await page.get_by_role("button", name="+20 min").click()
    await expect(page.locator("#moment")).to_have_text("zondag 3 mei 2026, 21:01")
    await page.get_by_role("switch", name="Uitval").check()
    await page.get_by_role("button", name="Volgende zondag 20:00").click()
    await expect(page.locator("#moment")).to_have_text("zondag 10 mei 2026, 20:00")
    await expect(page.get_by_role("switch", name="Uitval")).not_to_be_checked()
    await page.get_by_label("Spring naar dit moment").fill("2026-05-11T07:30")
    await page.get_by_role("button", name="Ga").click()
    await expect(page.locator("#moment")).to_have_text("maandag 11 mei 2026, 07:30")
    assert [outage for _, outage in travel.jumps] == [False, True, False]


async def test_a_jump_too_far_is_refused_in_words(visit: Visit, travel: FakeTravel) -> None:
    page = await visit()
    await page.get_by_label("Spring naar dit moment").fill("2036-05-11T07:30")
    await page.get_by_role("button", name="Ga").click()
    await expect(page.locator("#notice")).to_contain_text("hooguit een jaar")
    assert travel.jumps == []


async def test_a_phone_is_given_a_name_that_stays(visit: Visit) -> None:
    page = await visit()
    await pane(page, "left").get_by_role("button", name="Naam wijzigen").click()
    await pane(page, "left").get_by_label("Naam op deze telefoon").fill("Noor")
    await page.keyboard.press("Enter")
    await page.reload()
    await expect(page.get_by_role("heading", name="Noor")).to_be_visible()
    await expect(pane(page, "group").locator(".pane-sub")).to_have_text("Noor, Telefoon 2 en Weerklank")


async def test_a_picture_has_words_and_a_missing_one_is_told_in_words(
    visit: Visit, channel: LocalChannel
) -> None:
    page = await visit()
    await channel.send("left", Rendered("1", "Kijk", picture="pause", picture_alt="Zon boven zee"))
    await expect(page.get_by_role("img", name="Zon boven zee")).to_be_visible()
    await channel.send("left", Rendered("2", "En", picture="../../secret", picture_alt="Niets"))
    await expect(pane(page, "left").locator(".text").last).to_have_text("En")
    await expect(pane(page, "left").locator(".picture")).to_have_count(1)


async def test_a_drawing_is_seen_whole_on_a_small_phone_and_told_in_words(
    visit: Visit, channel: LocalChannel
) -> None:
    page = await visit((360, 740))
    weeks = Rhythm((date(2026, 4, 27),), {Deed.MIRROR: (3,)})
    drawing = File("ritme.png", draw(weeks, lambda key, **args: WORDING.render(key, args, Profile())))
    await channel.send("left", Rendered("1", "Kijk", drawing=drawing, picture_alt="Drie stippen"))
    image = page.get_by_role("img", name="Drie stippen")
    await expect(image).to_be_visible()
    wide, high, real_wide, real_high = await image.evaluate(
        "async (one) => (await one.decode(), [one.width, one.height, one.naturalWidth, one.naturalHeight])"
    )
    assert real_wide == WIDE * FINE
    assert 240 <= wide <= 360
    assert abs(wide / high - real_wide / real_high) < 0.02


async def test_on_a_phone_there_is_one_pane_at_a_time_behind_tabs(
    visit: Visit, channel: LocalChannel
) -> None:
    page = await visit(PHONE)
    await expect(pane(page, "left")).to_be_visible()
    await expect(pane(page, "right")).to_be_hidden()
    await channel.send("right", Rendered("1", "Voor jou"))
    second = page.get_by_role("tab", name="Telefoon 2")
    await expect(second).to_contain_text("1 ongelezen")
    await page.get_by_role("tab", name="Telefoon 1").press("ArrowRight")
    await expect(second).to_be_focused()
    await expect(second).to_have_attribute("aria-selected", "true")
    await expect(page.get_by_role("tabpanel", name="Telefoon 2")).to_be_visible()
    await expect(second).not_to_contain_text("ongelezen")
    await expect(pane(page, "left")).to_be_hidden()


async def test_on_a_phone_the_time_bar_folds_away(visit: Visit) -> None:
    page = await visit(PHONE)
    step = page.get_by_role("button", name="+1 min")
    await expect(step).to_be_hidden()
    await page.get_by_role("button", name="Tijd").click()
    await step.click()
    await expect(page.locator("#moment")).to_have_text("zondag 3 mei 2026, 20:42")


@pytest.mark.parametrize("width", [320, 390, 768, 900, 1440])
async def test_nothing_sticks_out_and_everything_can_be_touched(
    visit: Visit, channel: LocalChannel, width: int
) -> None:
    words = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen" * 2
    for chat in ("left", "group"):
        await channel.send(
            chat, Rendered("1", words, rows=((RenderedButton(words, "t"), RenderedButton("Nee", "n")),))
        )
    page = await visit((width, 800))
    if width < 720:
        await page.get_by_role("button", name="Tijd").click()
    await expect(pane(page, "left").locator(".text")).to_have_text(words)
    assert await page.evaluate("document.documentElement.scrollWidth") == width
    assert await pane(page, "left").locator(".log").evaluate("log => log.scrollWidth - log.clientWidth") == 0
    small = """() => [...document.querySelectorAll("button, textarea, input[type=datetime-local]")]
        .filter((one) => one.checkVisibility() && !one.classList.contains("edit"))
        .map((one) => [one.getBoundingClientRect(), one.getAttribute("aria-label") ?? one.textContent])
        .filter(([box]) => box.width < 44 || box.height < 44).map(([, name]) => name)"""
    assert await page.evaluate(small) == []


async def test_a_reader_is_not_pulled_down_by_a_new_message(visit: Visit, channel: LocalChannel) -> None:
    page = await visit()
    for number in range(30):
        await channel.send("left", Rendered(f"{number}", f"regel {number}\n\n"))
    log = pane(page, "left").locator(".log")
    await expect(pane(page, "left").get_by_text("regel 29")).to_be_in_viewport()
    await log.evaluate("log => { log.scrollTop = 0; }")
    await expect(pane(page, "left").get_by_text("regel 0", exact=True)).to_be_in_viewport()
    newest = page.get_by_role("button", name="Nieuw bericht")
    await expect(newest).to_be_hidden()
    await log.evaluate(
        "log => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    await channel.send("left", Rendered("new", "nieuws"))
    await expect(pane(page, "left").get_by_text("regel 0", exact=True)).to_be_in_viewport()
    await newest.click()
    await expect(pane(page, "left").get_by_text("nieuws")).to_be_in_viewport()


async def test_a_long_talk_leaves_the_head_and_the_field_where_they_are(
    visit: Visit, channel: LocalChannel
) -> None:
    for number in range(60):
        await channel.send("left", Rendered(f"{number}", f"regel {number}"))
    page = await visit(PHONE)
    await expect(pane(page, "left").get_by_text("regel 59")).to_be_in_viewport()
    # Only the log may scroll: a browser that brings something into view scrolls whatever it can.
    await pane(page, "left").evaluate("pane => { pane.scrollTop = 5000; }")
    await expect(page.get_by_role("heading", name="Telefoon 1")).to_be_in_viewport()
    assert await pane(page, "left").evaluate("pane => pane.scrollHeight - pane.clientHeight") == 0


async def test_messages_of_people_and_bot_stand_in_a_log_that_is_read_aloud(
    visit: Visit, channel: LocalChannel
) -> None:
    await channel.send("left", Rendered("1", "Hoi"))
    page = await visit()
    log = page.get_by_role("log", name="Telefoon 1")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(log).to_contain_text("Weerklank:Hoi")
