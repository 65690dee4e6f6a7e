"""What is asked of the advice beyond the answers: saved at once, undone as one change."""

from pathlib import Path

import pytest

from rawafid.errors import UserError
from rawafid.knowledge.answer_file import Limit, Target
from rawafid.knowledge.answers import chosen, rows
from rawafid.language.messages import LANGUAGES, Named, load
from rawafid.workspace.events import Change
from rawafid.workspace.history import OF_PLAN, WISH, ChangeText
from rawafid.workspace.mix import WANTED
from tests.workspace.desk import opened


def test_a_wish_for_a_channel_outlives_the_program_and_is_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        heard: list[Change] = []
        workspace.subscribe(heard.append)
        workspace.mix(client).wish("seo", Limit(100, 300))
        assert heard == [Change("options", client)]
    with opened(tmp_path) as workspace:
        assert workspace.snapshot(client).options.limits == {"seo": Limit(100, 300)}
        assert workspace.can_undo == ChangeText(WISH, {"channel": Named("channels", "seo")})
        workspace.undo()
        assert workspace.snapshot(client).options.limits == {}
        workspace.redo()
        assert workspace.snapshot(client).options.limits == {"seo": Limit(100, 300)}


def test_excluding_a_channel_ends_its_wish_and_one_undo_brings_both_back(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("roastery")
        desk = workspace.interview(client)
        before = chosen(desk.state.answers, "excluded_channels") or ()
        mix = workspace.mix(client)
        mix.wish("seo", WANTED)
        mix.exclude("seo")
        assert chosen(desk.state.answers, "excluded_channels") == (*before, "seo")
        assert mix.options.limits == {}
        mix.exclude("seo")  # nothing more to save
        workspace.undo()
        assert chosen(desk.state.answers, "excluded_channels") == before
        assert mix.options.limits == {"seo": WANTED}
        workspace.redo()
        mix.wish("seo", WANTED)  # who asks for a channel no longer excludes it
        assert chosen(desk.state.answers, "excluded_channels") == before


def test_a_channel_that_was_kept_as_it_is_takes_the_new_wish(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        desk = workspace.interview(client)
        desk.answer("locked_channels", {"seo": 50, "blog": 20})
        workspace.mix(client).wish("seo", Limit(max=30))
        assert rows(desk.state.answers, "locked_channels") == {"blog": 20}


def test_all_wishes_go_at_once_and_come_back_at_once(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("roastery")
        mix = workspace.mix(client)
        mix.wish("seo", Limit(100))
        mix.shape(max_channels=4, upstream_share=(0.3, 0.7), inbound_share=None, spend_all=True)
        asked = workspace.snapshot(client)
        mix.free_all()
        freed = workspace.snapshot(client)
        assert (freed.options.limits, freed.options.max_channels, freed.options.upstream_share) == (
            {}, None, None,
        )  # fmt: skip
        assert not chosen(freed.answers, "excluded_channels")
        assert freed.options.spend_all, "how the money is spent is no wish for the mix"
        workspace.undo()
        assert workspace.snapshot(client) == asked


def test_a_budget_is_an_answer_and_ends_a_target_in_one_change(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        before = workspace.snapshot(client)
        mix = workspace.mix(client)
        mix.aim(Target(orders=100, chance=0.8))
        mix.budget(900)
        after = workspace.snapshot(client)
        assert (after.answers["monthly_budget"], after.options.target) == (900, None)
        workspace.undo()
        assert workspace.snapshot(client).options.target == Target(orders=100, chance=0.8)
        workspace.undo()
        assert workspace.snapshot(client) == before


def test_what_cannot_be_is_refused_and_nothing_is_saved(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        before, last = workspace.snapshot(client), workspace.can_undo
        mix = workspace.mix(client)
        with pytest.raises(UserError):
            mix.wish("seo", Limit(200, 100))
        with pytest.raises(UserError):
            mix.shape(max_channels=None, upstream_share=(0.7, 0.3), inbound_share=None, spend_all=False)
        with pytest.raises(UserError):
            mix.budget(-1)
        assert workspace.snapshot(client) == before
        assert workspace.can_undo == last


def test_an_earlier_version_is_put_back_as_one_change_that_can_be_undone(tmp_path: Path) -> None:
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        early = workspace.snapshot(client)
        workspace.interview(client).answer("monthly_budget", 999)
        workspace.interview(client).answer("exchange_rate", 3.9)
        workspace.mix(client).wish("seo", Limit(10))
        late = workspace.snapshot(client)
        workspace.mix(client).restore(early)
        assert workspace.snapshot(client) == early
        assert workspace.can_undo == ChangeText(OF_PLAN["version"], {})
        workspace.undo()
        assert workspace.snapshot(client) == late


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_of_the_plan_is_named_in_words(tmp_path: Path, language: str) -> None:
    messages = load(language)  # type: ignore[arg-type]  # one of LANGUAGES
    with opened(tmp_path) as workspace:
        client = workspace.clients.open_sample("cafe")
        mix = workspace.mix(client)
        mix.attitude("bold")
        mix.aim(Target(people=5000, chance=0.5))
        mix.hours(7)
        mix.wish("seo", Limit(10))
        for _ in range(4):
            done = workspace.undo()
            assert done is not None
            assert messages.tr(done.source, **done.values)
