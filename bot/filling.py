"""Who makes what a message was ordered with: the file of everything, or a drawing."""

from __future__ import annotations

from bot.charts.drawer import Drawer
from bot.export.maker import Maker
from bot.order import Order
from bot.ports import Capabilities, Rendered
from bot.standing import Fill
from bot.storage.store import Store
from bot.wording import Wording
from dialogs.repertoire import Repertoire


def filling(store: Store, wording: Wording, repertoire: Repertoire) -> Fill:
    """Fills messages with what they were ordered with."""
    maker, drawer = Maker(store, wording, repertoire), Drawer(store, wording)

    async def filled(message: Rendered, order: Order, able: Capabilities) -> Rendered:
        return await (maker if order.draws is None else drawer).filled(message, order, able)

    return filled
