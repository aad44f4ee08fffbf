"""Every dialog there is, by its name for ever and by the commands that open it."""

from __future__ import annotations

from typing import Any

from dialogs.exercises.appreciation import appreciation, appreciations
from dialogs.exercises.calm import calm
from dialogs.exercises.date_night import date_night
from dialogs.exercises.hug import hug
from dialogs.exercises.safe_word import safe_word, safe_word_confirm
from dialogs.exercises.ten_minutes import ten_minutes
from dialogs.farewell.entrance import farewell
from dialogs.farewell.goodbye import goodbye
from dialogs.farewell.left import left
from dialogs.farewell.look import look as farewell_look
from dialogs.farewell.practical import practical
from dialogs.farewell.sentence import sentence
from dialogs.help.alone import alone
from dialogs.help.consent import consent
from dialogs.help.erasing import erasing
from dialogs.help.export import export
from dialogs.help.fewer import fewer
from dialogs.help.first_check_in import check_in_first
from dialogs.help.invitation import invitation
from dialogs.help.inviting import inviting
from dialogs.help.joining import joining
from dialogs.help.joining_confirm import joining_confirm
from dialogs.help.rhythm import rhythm
from dialogs.help.settings import settings
from dialogs.help.shared import shared
from dialogs.help.triage import safe_for_two
from dialogs.help.unlinking import unlinking
from dialogs.help.urgency import between_us
from dialogs.help.welcome import welcome
from dialogs.insight.attachment import attachment
from dialogs.insight.attachment_earlier import attachment_earlier
from dialogs.insight.attachment_shelf import attachment_shelf
from dialogs.insight.checklist import checklist, fear, over_time, result
from dialogs.insight.core_values import core_values
from dialogs.insight.dance import dance
from dialogs.insight.opposite import opposite
from dialogs.insight.progress import progress
from dialogs.insight.question import question
from dialogs.insight.signals import signals
from dialogs.insight.stories import stories
from dialogs.insight.styles import styles
from dialogs.pitfalls.cards import patterns
from dialogs.pitfalls.message import message
from dialogs.pitfalls.secret import secret
from dialogs.pitfalls.today import patterns_today
from dialogs.pitfalls.week import patterns_week
from dialogs.recovery.acknowledgement import acknowledgement
from dialogs.recovery.actions import actions
from dialogs.recovery.bad_day import bad_day
from dialogs.recovery.conditions import conditions
from dialogs.recovery.end import end
from dialogs.recovery.entrance import recovery
from dialogs.recovery.guidance import guidance
from dialogs.recovery.look import look
from dialogs.recovery.openness import openness
from dialogs.recovery.patience import patience
from dialogs.recovery.setback import setback
from dialogs.recovery.talks import talks
from dialogs.repertoire import Repertoire
from dialogs.rhythm.shifting import moment_later, moment_move, moment_skip
from dialogs.talk import Dialog
from dialogs.techniques.agreement import agreement_confirm, agreement_look, agreement_new, agreements
from dialogs.techniques.check_in import check_in
from dialogs.techniques.check_up import check_up
from dialogs.techniques.mirror import mirror
from dialogs.techniques.need import need
from dialogs.techniques.promise import promise, promise_look, promises
from dialogs.techniques.promise_share import promise_share
from dialogs.techniques.shared_goals import shared_goals
from dialogs.techniques.tomorrow import tomorrow, tomorrow_drop, tomorrow_look, tomorrow_move
from dialogs.techniques.tomorrow_share import tomorrow_confirm, tomorrow_share

ALL: tuple[Dialog[..., Any], ...] = (
    mirror,
    need,
    message,
    check_in,
    check_in_first,
    moment_later,
    moment_move,
    moment_skip,
    rhythm,
    fewer,
    ten_minutes,
    tomorrow,
    tomorrow_look,
    tomorrow_move,
    tomorrow_drop,
    tomorrow_share,
    tomorrow_confirm,
    appreciation,
    appreciations,
    safe_word,
    safe_word_confirm,
    calm,
    attachment,
    attachment_shelf,
    attachment_earlier,
    styles,
    dance,
    opposite,
    patterns,
    patterns_week,
    patterns_today,
    secret,
    signals,
    core_values,
    stories,
    progress,
    question,
    consent,
    welcome,
    joining,
    joining_confirm,
    inviting,
    invitation,
    unlinking,
    alone,
    safe_for_two,
    settings,
    between_us,
    erasing,
    export,
    shared,
    promise,
    promise_look,
    promises,
    promise_share,
    agreements,
    agreement_look,
    agreement_confirm,
    agreement_new,
    date_night,
    shared_goals,
    check_up,
    checklist,
    fear,
    result,
    over_time,
    hug,
    recovery,
    conditions,
    acknowledgement,
    bad_day,
    openness,
    talks,
    actions,
    guidance,
    patience,
    setback,
    look,
    end,
    farewell,
    sentence,
    left,
    practical,
    goodbye,
    farewell_look,
)
CATALOGUE = Repertoire(ALL)
