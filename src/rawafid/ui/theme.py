"""The visual language: colour tokens for light and dark, sizes of type, and how both reach Qt.

Colours carry meaning only for the four approaches and for awareness against conversion. Sizes are given in
the pixels of the design at 100 % and follow the reader's own font size.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from rawafid.files import resource

if TYPE_CHECKING:
    from rawafid.workspace.settings import Settings

Approach = Literal["upstream", "downstream", "inbound", "outbound"]
APPROACHES: Final[tuple[Approach, ...]] = get_args(Approach)

FAMILY: Final = "IBM Plex Sans Arabic"
FALLBACK_FAMILY: Final = "Noto Sans Arabic"

# Sizes of type at 100 %, in pixels.
CAPTION, SMALL, BODY, SECTION, QUESTION, TITLE, KPI = 11.5, 12.5, 14.0, 16.0, 18.0, 21.0, 22.0
REGULAR, MEDIUM, SEMIBOLD, BOLD = (
    QFont.Weight.Normal,
    QFont.Weight.Medium,
    QFont.Weight.DemiBold,
    QFont.Weight.Bold,
)

_LIGHT: Final = {
    "bg": "#F3F6F5",
    "card": "#FFFFFF",
    "sunk": "#EDF2F1",
    "ink": "#15262E",
    "ink2": "#4A5F68",
    "line": "#D5DFDD",
    "ctl": "#6E838B",
    "primary": "#0B5563",
    "primary_hover": "#094753",
    "on_primary": "#FFFFFF",
    "soft": "#E3F0F0",
    "focus": "#0B6FA8",
    "good": "#1B7A43",
    "good_soft": "#E4F3EA",
    "warn": "#8A5A00",
    "warn_soft": "#FBF0DA",
    "bad": "#B3261E",
    "bad_soft": "#FBE9E7",
    "side": "#0A3540",
    "side_selected": "#124A57",
    "side_text": "#DCECEC",
    "side_muted": "#9DBCC1",
    "side_line": "#21505B",
    "upstream": "#094887",
    "downstream": "#AD460F",
    "inbound": "#157F69",
    "outbound": "#9B51AB",
    "upstream_chip": "#094887",
    "upstream_soft": "#E4EDF6",
    "downstream_chip": "#963B0B",
    "downstream_soft": "#FAEAE2",
    "inbound_chip": "#0D6553",
    "inbound_soft": "#E1F2EE",
    "outbound_chip": "#7F3B90",
    "outbound_soft": "#F4E8F6",
    "on_fill": "#FFFFFF",
    "awareness": "#2A8CCB",
    "conversion": "#A87A0B",
    "grid": "#E4EBE9",
    "range": "#9DB9C0",
    "reserve": "#6E838B",
}
_DARK: Final = {
    "bg": "#0F1A20",
    "card": "#16232A",
    "sunk": "#111E25",
    "ink": "#E8F0F0",
    "ink2": "#A9BBC1",
    "line": "#2C3E47",
    "ctl": "#7A909A",
    "primary": "#5CC4CF",
    "primary_hover": "#7AD3DC",
    "on_primary": "#0F1A20",
    "soft": "#173B43",
    "focus": "#7CC7FF",
    "good": "#6FCF97",
    "good_soft": "#173226",
    "warn": "#F2C14E",
    "warn_soft": "#33290F",
    "bad": "#FF8A80",
    "bad_soft": "#3A1F1E",
    "side": "#0A1418",
    "side_selected": "#173B43",
    "side_text": "#DCECEC",
    "side_muted": "#8AA0A6",
    "side_line": "#22363E",
    "upstream": "#669FF2",
    "downstream": "#F5A757",
    "inbound": "#8CD4BC",
    "outbound": "#DC72AA",
    "upstream_chip": "#9CC2F8",
    "upstream_soft": "#1A2E49",
    "downstream_chip": "#F8C085",
    "downstream_soft": "#3A2A1A",
    "inbound_chip": "#A6E0CC",
    "inbound_soft": "#193730",
    "outbound_chip": "#EDA2C8",
    "outbound_soft": "#3A2033",
    "on_fill": "#0F1A20",
    "awareness": "#6EC9F0",
    "conversion": "#E8CF5C",
    "grid": "#24353E",
    "range": "#4F7480",
    "reserve": "#7A909A",
}
_TOKENS: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"light": MappingProxyType(_LIGHT), "dark": MappingProxyType(_DARK)}
)


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one look. `font_percent` is the reader's own size of type, 90–150.

    With `still` nothing moves by itself: what would slide or blink is simply there.
    """

    name: str = "light"
    font_percent: int = 100
    still: bool = False

    def __post_init__(self) -> None:
        if self.name not in _TOKENS:
            raise ValueError(f"no such theme: {self.name}")

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    @property
    def tokens(self) -> Mapping[str, str]:
        """Every colour by its token, as #RRGGBB."""
        return _TOKENS[self.name]

    def color(self, token: str) -> str:
        """The colour of a token as #RRGGBB. Raises KeyError for a token that does not exist."""
        return _TOKENS[self.name][token]

    def qcolor(self, token: str, opacity: float = 1.0) -> QColor:
        """The colour of a token for a painter, `opacity` from 0 to 1."""
        color = QColor(self.color(token))
        color.setAlphaF(opacity)
        return color

    def chip(self, kind: str) -> tuple[str, str]:
        """The colours of text and ground for a chip of an approach or a state ("good", "warn", "bad")."""
        text = f"{kind}_chip" if kind in APPROACHES else kind
        return self.color(text), self.color(f"{kind}_soft")

    def px(self, size: float) -> float:
        """A size of the design in pixels, at the reader's own size of type."""
        return size * self.font_percent / 100

    def font(self, size: float = BODY, weight: QFont.Weight = REGULAR) -> QFont:
        """The font of the window at a `size` of the design in pixels."""
        return QFont(_font(self.points(size), weight))  # a copy, which Qt makes when it is changed

    def points(self, size: float) -> float:
        """A size of the design in points: unlike pixels, Qt takes fractions of them."""
        return round(self.px(size) * 72 / QGuiApplication.primaryScreen().logicalDotsPerInchY(), 3)

    def palette(self) -> QPalette:
        """The colours of standard controls that no style sheet names."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, QColor(self.color(token)))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
            QPalette.ColorRole.HighlightedText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(self.color("ctl")))
        return palette

    def style_sheet(self, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> str:
        """The style sheets of resources/style with tokens and sizes filled in."""
        rtl = direction == Qt.LayoutDirection.RightToLeft
        return "\n".join(_filled(text, self, rtl=rtl) for text in _style_texts())


@cache
def _font(points: float, weight: QFont.Weight) -> QFont:
    font = QFont(_families(weight))
    font.setPointSizeF(points)
    font.setWeight(weight)
    # Outlines are not bent to pixels, so that a text is as wide on every screen as it was measured.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _families(weight: int) -> list[str]:
    """The families to look in for a weight.

    Medium and semi-bold are families of their own to some systems and weights of the one family to others.
    """
    own = {500: f"{FAMILY} Medm", 600: f"{FAMILY} SmBld"}.get(int(weight))
    return [*([own] if own else []), FAMILY, FALLBACK_FAMILY]


_ROLES: Final = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "card",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "ctl",
    QPalette.ColorRole.Dark: "ctl",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "primary",
}

# In a style sheet: @token, @size(type at 100 %), @px(length at 100 %), @weight(600) and @mark(name), a small
# picture in the colours of the theme; @passed is the part of a slider that lies before its handle.
_PLACE: Final = re.compile(
    r"@size\((?P<size>[\d.]+)\)|@px\((?P<px>[\d.]+)\)|@weight\((?P<weight>\d+)\)|@mark\((?P<mark>[a-z-]+)\)"
    r"|@(?P<token>[a-z][a-z0-9_]*)"
)


@cache
def _style_texts() -> tuple[str, ...]:
    return tuple(path.read_text("utf-8") for path in sorted(resource("style").glob("*.qss")))


def _filled(text: str, theme: Theme, *, rtl: bool) -> str:
    def value(found: re.Match[str]) -> str:
        if found["weight"]:
            families = ", ".join(f'"{family}"' for family in _families(int(found["weight"])))
            return f"font-weight: {found['weight']}; font-family: {families}"
        if found["px"]:
            return f"{round(theme.px(float(found['px'])))}px"
        if found["size"]:
            return f"{theme.points(float(found['size']))}pt"
        if found["mark"]:
            return f'url("{resource("style", theme.name, found["mark"] + ".svg").as_posix()}")'
        if found["token"] == "passed":
            # Qt does not turn the two halves of a slider round.
            return "add-page" if rtl else "sub-page"
        return theme.color(found["token"])

    return _PLACE.sub(value, text)


_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_look: Theme = Theme()
_BLINK_MS: Final = 1000


def system_is_dark() -> bool:
    """Whether the system asks for dark windows; a system that says nothing counts as light."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def theme_of(settings: "Settings") -> Theme:
    """The look that the settings ask for, the system's where they leave it to the system."""
    system: Literal["light", "dark"] = "dark" if system_is_dark() else "light"
    return Theme(
        system if settings.theme == "system" else settings.theme,
        font_percent=settings.font_percent, still=settings.motion == "reduced",
    )  # fmt: skip


STYLE: Final = "fusion"
_STYLED: Final = "rawafid_style"


def started_with_style(app: QApplication) -> None:
    """Say that an application was started with `-style` and our `STYLE`, so that nobody has to ask it."""
    app.setProperty(_STYLED, STYLE)


def _take_style(app: QApplication) -> None:
    """Draw controls in our style. Asking Qt for the present one makes a class with 566 names."""
    if app.property(_STYLED) != STYLE:
        if app.style().name() != STYLE:
            app.setStyle(STYLE)
        app.setProperty(_STYLED, STYLE)


def applied() -> Theme:
    """The theme that the window shows now; widgets that paint themselves ask for it at each painting."""
    return _look


def apply(
    app: QApplication,
    theme: Theme,
    direction: Literal["rtl", "ltr"] | Qt.LayoutDirection,
    font_percent: int | None = None,
) -> Theme:
    """Show `theme` everywhere at once, read in `direction`; gives the theme with its size of type.

    Widgets are told by the changes of palette, style and direction that Qt sends them. A size is kept
    between 90 and 150 %.
    """
    global _look
    percent = theme.font_percent if font_percent is None else font_percent
    look = replace(theme, font_percent=min(max(percent, 90), 150))
    if isinstance(direction, str):
        direction = Qt.LayoutDirection.RightToLeft if direction == "rtl" else Qt.LayoutDirection.LeftToRight
    turned = app.layoutDirection() != direction
    changed = turned or look != _look or not app.styleSheet()
    _look = look
    if turned:
        app.setLayoutDirection(direction)
    if changed:
        _take_style(app)
        app.setPalette(look.palette())
        app.setFont(look.font())
        app.setStyleSheet(look.style_sheet(direction))
        app.setCursorFlashTime(0 if look.still else _BLINK_MS)
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, not look.still)
    return look
