"""What the buttons beside a wish do: take one away, or make the least change with which all wishes hold."""

from typing import Any

from rawafid.knowledge.answer_file import Limit
from rawafid.ui.pages.recommendation_words import Mend
from rawafid.workspace.mix import Mix


def end_wish(mix: Mix, edit: str, channel: str) -> None:
    """Take one wish away: the "minimum" or "maximum" of a channel, all for a channel, or a part of the shape.

    A UserError means that nothing has changed; so it is with `mend_wishes`.
    """
    if edit in ("minimum", "maximum"):
        limit = mix.options.limits.get(channel, Limit())
        rest = Limit(max=limit.max) if edit == "minimum" else Limit(min=limit.min)
        if rest == Limit():
            mix.free(channel)
        else:
            mix.wish(channel, rest)
    elif channel:
        mix.free(channel)
    else:
        _shape(mix, **{edit: None})


def mend_wishes(mix: Mix, mend: Mend) -> None:
    """Do what the advice names as the least change with which all wishes hold."""
    value = mend.value
    if mend.deed == "free_all":
        mix.free_all()
    elif mend.deed == "free":
        mix.free(str(value))
    elif mend.deed == "budget":
        mix.budget(float(value))
    elif mend.deed == "team_hours":
        mix.hours(float(value))
    elif mend.deed == "channel_count":
        _shape(mix, max_channels=round(float(value)))
    elif mend.deed == "free_share":
        _shape(mix, **{str(value).rpartition("_")[0]: None})
    else:
        name, _, end = mend.deed.rpartition("_")
        _move_share(mix, name, at_least=end == "least", to=float(value))


def _move_share(mix: Mix, name: str, *, at_least: bool, to: float) -> None:
    low, high = getattr(mix.options, name) or (0.0, 1.0)
    _shape(mix, **{name: (to, max(high, to)) if at_least else (min(low, to), to)})


def _shape(mix: Mix, **changed: Any) -> None:
    """Limit the plan as a whole otherwise in some points, and as now in the rest."""
    options = mix.options
    kept: dict[str, Any] = {
        "max_channels": options.max_channels, "upstream_share": options.upstream_share,
        "inbound_share": options.inbound_share, "spend_all": options.spend_all,
    }  # fmt: skip
    mix.shape(**{**kept, **changed})
