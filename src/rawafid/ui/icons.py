"""Our own outline icons, tinted from the tokens of a theme and mirrored where they point somewhere.

Directional icons are named by where they point. "Next" is `forward(direction)`: left in Arabic. Clocks,
ticks, magnifiers, bars and the icons of channels are never mirrored.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rawafid.files import resource
from rawafid.ui.theme import Theme

# Drawn sharp at the size of the design on both kinds of screens; other sizes are scaled from the largest.
_DRAWN: Final = ((18, 1.0), (18, 2.0), (27, 2.0))

# What a channel is drawn as; a channel that is not here is drawn as a megaphone.
_CHANNELS: Final = {
    "search": "seo paid_search",
    "map-pin": "local_gbp",
    "pen": "blog",
    "video": "youtube_organic short_video youtube_ads tiktok_ads",
    "microphone": "podcast podcast_ads",
    "presentation": "webinar",
    "book": "ebook case_studies",
    "social": "instagram facebook x_organic linkedin_organic snapchat_organic meta_ads snap_ads linkedin_ads"
    " x_ads",
    "chat": "community sms whatsapp",
    "star": "influencer reviews",
    "newspaper": "pr print",
    "people": "referral",
    "gift": "loyalty sampling",
    "mail": "newsletter email_promo cold_email direct_mail",
    "refresh": "retargeting",
    "cart": "shopping marketplace",
    "screen": "display ctv tv",
    "radio": "radio",
    "billboard": "ooh",
    "store": "trade_show storefront_sign",
    "calendar": "events",
    "phone": "cold_call",
    "handshake": "field_sales sponsorship partnerships",
    "link": "affiliate",
    "sample": "market_research",
    "line-chart": "trend_forecast",
    "arrow-up": "upsell",
    "tag": "price_promo",
    "truck": "delivery_apps",
    "list": "classifieds",
    "globe": "travel_agencies",
}
_BY_CHANNEL: Final = {channel: name for name, ids in _CHANNELS.items() for channel in ids.split()}


def icon(name: str, theme: Theme, token: str = "ink2", mirrored: bool = False) -> QIcon:
    """The icon in the colour of a token; `mirrored` flips it left to right.

    Raises FileNotFoundError for an icon that does not exist.
    """
    return _icon(name, theme.color(token), mirrored)


def channel(channel_id: str) -> str:
    """The name of the icon of a channel."""
    return _BY_CHANNEL.get(channel_id, "megaphone")


def has_icon_of_its_own(channel_id: str) -> bool:
    """Whether somebody chose the icon of this channel."""
    return channel_id in _BY_CHANNEL


def forward(direction: Qt.LayoutDirection) -> str:
    """The arrow that points to what comes next."""
    return "arrow-left" if direction == Qt.LayoutDirection.RightToLeft else "arrow-right"


def backward(direction: Qt.LayoutDirection) -> str:
    """The arrow that points to what came before."""
    return "arrow-right" if direction == Qt.LayoutDirection.RightToLeft else "arrow-left"


def paint(painter: QPainter, rect: QRectF, name: str, color: str, mirrored: bool = False) -> None:
    """Draw the icon into `rect` with sharp edges at any size."""
    painter.save()
    if mirrored:
        painter.translate(rect.center().x() * 2, 0)
        painter.scale(-1, 1)
    _renderer(name, color).render(painter, rect)
    painter.restore()


def pixmap(name: str, theme: Theme, token: str, size: int, density: float = 1.0) -> QPixmap:
    """The icon as a picture `size` wide on a screen of `density` dots per pixel."""
    return _pixmap(name, theme.color(token), size, density, False)


@cache
def _icon(name: str, color: str, mirrored: bool) -> QIcon:
    made = QIcon()
    for size, density in _DRAWN:
        made.addPixmap(_pixmap(name, color, size, density, mirrored))
    return made


def _pixmap(name: str, color: str, size: int, density: float, mirrored: bool) -> QPixmap:
    picture = QPixmap(QSize(size, size) * density)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, size, size), name, color, mirrored)
    painter.end()
    return picture


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    text = resource("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", color).encode()))
