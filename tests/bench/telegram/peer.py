"""The peer: the check-in for one, as a good developer builds it on python-telegram-bot alone.

    python -m tests.bench.telegram.peer URL TOKEN DATABASE

Its own Updater polls; a ConversationHandler holds where each person is, with updates one by one as its
documentation demands; handlers wait for each call as its examples do. Nothing is slowed down: no log, no job
queue, no data kept that is not needed. An update counts as done when its state and its words are on the disk.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import Any

from telegram import Message, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    CommandHandler,
    ConversationHandler,
    ExtBot,
    MessageHandler,
    filters,
)
from telegram.warnings import PTBUserWarning

from tests.bench.telegram import peer_texts as texts
from tests.bench.telegram.peer_storage import SqlitePersistence, UserData

Context = CallbackContext[ExtBot[None], UserData, UserData, UserData]
FORM = len(texts.QUESTIONS)
"""The state of choosing a form; the states before it are the numbers of the questions."""


class Durable(Application[Any, Any, Any, Any, Any, Any]):
    """Writes after each update what it changed, where the library would wait for a minute."""

    async def process_update(self, update: object) -> None:
        await super().process_update(update)
        await self.update_persistence()
        assert self.persistence is not None
        await self.persistence.flush()


async def hello(update: Update, context: Context) -> None:
    await _message(update).reply_text(texts.HELLO)


async def begin(update: Update, context: Context) -> int:
    await _message(update).reply_text(texts.FORM, reply_markup=texts.FORMS)
    return FORM


async def why(update: Update, context: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer(texts.WHY, show_alert=True)


async def alone(update: Update, context: Context) -> int:
    """Show the choice, and ask the first question."""
    query = update.callback_query
    assert query is not None
    _data(context)["answers"] = [None] * len(texts.QUESTIONS)
    await query.answer()
    await query.edit_message_text(texts.CHOSEN)
    await _message(update).reply_text(texts.BEGIN)
    return await _ask(update, context, 0)


async def answered(update: Update, context: Context) -> int:
    message, data = _message(update), _data(context)
    data["answers"][data["question"]] = message.text
    await context.bot.edit_message_reply_markup(message.chat_id, data["prompt"])
    return await _ask(update, context, data["question"] + 1)


async def back(update: Update, context: Context) -> int:
    await _pressed(update)
    return await _ask(update, context, max(0, _data(context)["question"] - 1))


async def skip(update: Update, context: Context) -> int:
    await _pressed(update)
    return await _ask(update, context, _data(context)["question"] + 1)


async def stop(update: Update, context: Context) -> int:
    await _pressed(update)
    await _message(update).reply_text(texts.STOPPED)
    return ConversationHandler.END


async def _ask(update: Update, context: Context, question: int) -> int:
    """Ask it, or end after the last."""
    message, data = _message(update), _data(context)
    if question == len(texts.QUESTIONS):
        data["check-ins"] = data.get("check-ins", 0) + 1
        await message.reply_text(texts.END)
        return ConversationHandler.END
    sent = await message.reply_text(texts.QUESTIONS[question], reply_markup=texts.WAYS)
    data |= {"question": question, "prompt": sent.message_id}
    return question


async def _pressed(update: Update) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer()
    await update.callback_query.edit_message_reply_markup()


def _message(update: Update) -> Message:
    assert update.effective_message is not None
    return update.effective_message


def _data(context: Context) -> UserData:
    assert context.user_data is not None
    return context.user_data


def check_in() -> ConversationHandler[Context]:
    """The conversation. It begins anew with every command."""
    question: list[BaseHandler[Update, Context, object]] = [
        MessageHandler(filters.TEXT & ~filters.COMMAND, answered),
        CallbackQueryHandler(back, pattern="check-in.<"),
        CallbackQueryHandler(skip, pattern="check-in.>"),
    ]
    # The library warns of buttons in conversations that are kept per chat; its FAQ says to do this.
    warnings.filterwarnings("ignore", r".*CallbackQueryHandler", PTBUserWarning)
    return ConversationHandler(
        entry_points=[CommandHandler("checkin", begin)],
        states={
            FORM: [
                CallbackQueryHandler(alone, pattern="check-in.alone"),
                CallbackQueryHandler(why, pattern=r"check-in.\?"),
            ],
            **dict.fromkeys(range(len(texts.QUESTIONS)), question),
        },
        fallbacks=[CallbackQueryHandler(stop, pattern="check-in.!")],
        allow_reentry=True,
        name="check-in",
        persistent=True,
    )


def main(url: str, token: str, database: str) -> None:
    """Run until SIGTERM."""
    storage = SqlitePersistence(Path(database))

    async def close(_: object) -> None:
        await storage.close()

    builder = ApplicationBuilder().application_class(Durable).token(token).base_url(f"{url}/bot")
    application = builder.persistence(storage).job_queue(None).post_shutdown(close).build()
    application.add_handler(check_in())
    application.add_handler(CommandHandler("start", hello))
    application.run_polling(allowed_updates=[Update.MESSAGE, Update.CALLBACK_QUERY])


if __name__ == "__main__":
    main(*sys.argv[1:])
