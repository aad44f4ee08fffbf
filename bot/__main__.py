"""The command line: `weerklank run`, `health`, `status`, `invite`, `services`, `backup`, `restore`, `keys`,
`words`.

What an operator can mend is a line on stderr and exit code 2; `health` tells a sick bot by exit code 1, and
so does a bot that breaks down.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import webbrowser
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bot import garbage

if TYPE_CHECKING:
    from bot.settings import Settings

PROGRAM = "weerklank"
SICK = BROKEN = 1
WRONG_SETUP = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    chosen = _parser().parse_args(arguments)
    if chosen.command == "health":
        return _health(chosen.port)
    if chosen.command == "services":
        return _services()
    if chosen.command == "words":
        return _words(chosen.set)
    # Imported late: `--help`, `health` and a wrong word should answer at once.
    from bot.faults import in_one_line

    try:
        return _carry_out(chosen)
    except KeyboardInterrupt:
        return 0
    except Exception as fault:
        line = in_one_line(fault)
        if line is None:
            raise
        _complain(line)
        return WRONG_SETUP


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=PROGRAM, description="A Dutch chat bot for couples, self-hosted.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="start the bot")
    health = commands.add_parser("health", help="tell whether the bot on this machine answers")
    health.add_argument("--port", type=int, help="its port, when that is not WEERKLANK_PORT")
    commands.add_parser("services", help="list what is known of each help service, and since when")
    backup = commands.add_parser("backup", help="copy the database while the bot runs; keys apart")
    backup.add_argument("folder", type=Path, help="a folder for the copy of the database")
    backup.add_argument("--keys", type=Path, required=True, help="another folder, for copies of the keys")
    restore = commands.add_parser("restore", help="put a copy back; the bot must not run")
    restore.add_argument("folder", type=Path, help="the folder with the copy of the database")
    restore.add_argument("--keys", type=Path, required=True, help="the folder with copies of the keys")
    keys = commands.add_parser("keys", help="the keys that all words are sealed with")
    keys.add_argument("act", choices=["rotate"], help="rotate: another wrapping key")
    steps = keys.add_mutually_exclusive_group()
    steps.add_argument(
        "--prepare", action="store_true", help="before a restart, where the bot has a copy of it"
    )
    steps.add_argument("--finish", action="store_true", help="and after that restart")
    status = commands.add_parser("status", help="count: people, what waits, what was refused, ages")
    status.add_argument("--copies", type=Path, help="the folder with copies of the database")
    status.add_argument("--keys", type=Path, help="the folder with copies of the keys")
    invite = commands.add_parser("invite", help="make a pass for one person, with WEERKLANK_ACCESS=invited")
    invite.add_argument(
        "--days",
        type=int,
        default=7,
        choices=range(1, 61),
        metavar="DAYS",
        help="how long it works: 7, or 1 to 60",
    )
    instead = invite.add_mutually_exclusive_group()
    instead.add_argument("--list", action="store_true", help="show the passes there are, and no code")
    instead.add_argument("--revoke", metavar="PASS", help="end one, by its name in that list")
    words = commands.add_parser("words", help="label sentences (JSON lines on standard input), to measure")
    words.add_argument("set", metavar="SET", help="patterns, crisis, ikjij, waardering or spiegel")
    return parser


def _complain(text: str) -> None:
    for line in text.splitlines():
        print(f"{PROGRAM}: {line}", file=sys.stderr)


def _health(port: int | None) -> int:
    from bot import health

    if fault := health.fault(health.wanted_port() if port is None else port):
        _complain(fault)
        return SICK
    return 0


def _services() -> int:
    from bot.clock import MachineClock
    from bot.services import told
    from bot.wording import Wording

    for line in told(Wording.load().services, MachineClock().now()):
        print(line)
    return 0


def _words(name: str) -> int:
    from bot import words

    try:
        for line in words.labelled(name, sys.stdin):
            print(line)
    except words.BadInput as fault:
        _complain(str(fault))
        return WRONG_SETUP
    return 0


def _carry_out(chosen: argparse.Namespace) -> int:
    garbage.seldom()
    from bot.settings import Settings

    settings = Settings.read()
    if chosen.command == "run":
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            return runner.run(_run(settings))
    if chosen.command in ("keys", "status", "invite"):
        print(asyncio.run(_beside(chosen, settings)))
        return 0
    from bot import backup

    if chosen.command == "backup":
        print(backup.back_up(settings, chosen.folder, chosen.keys))
    else:
        print(backup.restore(settings, chosen.folder, chosen.keys))
    return 0


async def _beside(chosen: argparse.Namespace, settings: Settings) -> str:
    """A command that goes to the database beside a bot that may be running; returns what it tells."""
    from bot import invite, rotation, status

    if chosen.command == "status":
        return await status.status(settings, chosen.copies, chosen.keys)
    if chosen.command == "keys":
        step = rotation.prepare if chosen.prepare else rotation.finish if chosen.finish else rotation.rotate
        return await step(settings)
    if chosen.list:
        return await invite.listed(settings)
    if chosen.revoke:
        return await invite.revoke(settings, chosen.revoke)
    return await invite.invite(settings, chosen.days)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where it exists: its loop costs less CPU for each event."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop


async def _run(settings: Settings) -> int:
    """Serve until SIGINT or SIGTERM, or until a part breaks down; returns the exit code."""
    from bot import logs
    from bot.assemble import house
    from bot.watch import Watch

    logs.set_up()
    loop, watch = asyncio.get_running_loop(), Watch()
    loop.set_exception_handler(logs.of_loop)
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, watch.over.set)
    async with house(settings, watch) as built:
        garbage.settled()
        if built.local is not None:
            print(f"Weerklank: {built.local.url}", flush=True)
            if settings.open_browser:
                webbrowser.open(built.local.url)
        await watch.over.wait()
    if watch.to_mend is not None:
        raise watch.to_mend
    return BROKEN if watch.broken else 0


if __name__ == "__main__":
    sys.exit(main())
