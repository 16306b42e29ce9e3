"""Teaches the second opinion from the corpus: `python -m bot.training.train_opinion LANGUAGE EPOCHS`. Needs torch.

Only small low-rank matrices beside the official weights are learned (LoRA, arXiv 2106.09685), and two linear answers:
how likely each tier is, and what the message is about. Learning goes on from the adapter that is there; without one it
begins anew. The arithmetic is that of `bot.second_opinion.encoder`; a test holds the two together.
"""

from __future__ import annotations

import json
import random
import sys
import time
from typing import TYPE_CHECKING

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional

from bot.risk import Kind, Tier
from bot.risk.cues import RULES
from bot.risk.language import language
from bot.risk.neutral import sentence
from bot.risk.screen import SCREENER
from bot.second_opinion.form import ADAPTERS, HEADS, KINDS, POINTER, SCALE, TIERS, WIDTH, WORDS
from bot.second_opinion.reader import BASES
from bot.training.corpus import digest, learned_from, talk

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np

    from bot.second_opinion.base import Base

RANK = 16
RATE = 7e-4
BATCH = 32
DROPPED = 0.1
TIER_COUNTS = (0.5, 0.7, 1.5, 0.5)
"""How much each of T0 to T3 counts: most, whether to flag at all."""
KIND_COUNTS = 0.4
SURE = 0.98
"""No label is certain."""
HIDDEN = 0.1
"""How many pieces are hidden in training, so that no single word decides."""
BESIDE = {"en": 1.0, "es": 0.3}
"""How much of the other language's lines each round has beside the encoder's own. The lines in Spanish are one in six:
what they do not tell of is learned from the others, for the encoder of Spanish knows both languages."""
KEPT = 0.998
"""What is written is a running mean of what is learned; this is how much of it stays with each step."""
HALVES = torch.backends.cpu.get_cpu_capability() == "AVX512"
"""Whether this processor is fast with half the bits: without these instructions a step takes 12 s so, and 1 without."""
CHECKED = ("hello", "i want to die tonight", "my husband will not wake up, what do i do?", "no quiero seguir viviendo")

Example = tuple[list[int], list[float], int]
"""Pieces, whether each of `TIERS` or a graver one is right, and the number of the kind."""


class Dense(nn.Module):
    """An official layer, and beside it what is learned."""

    def __init__(self, base: Base, name: str) -> None:
        super().__init__()
        self.name = name
        self.weight, self.bias = map(_tensor, base.dense(name))
        self.down = nn.Parameter(torch.randn(RANK, self.weight.shape[1]) * 0.02)
        self.up = nn.Parameter(torch.zeros(self.weight.shape[0], RANK))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return the layer's answer."""
        learned = functional.linear(functional.linear(x, self.down), self.up)
        return functional.linear(x, self.weight, self.bias) + SCALE * learned


class Layer(nn.Module):
    """One layer of attention."""

    def __init__(self, base: Base, number: int) -> None:
        super().__init__()
        prefix = f"encoder.layer.{number}."
        self.look = nn.ModuleList(Dense(base, f"{prefix}attention.self.{part}") for part in ("query", "key", "value"))
        self.gather = Dense(base, f"{prefix}attention.output.dense")
        self.widen, self.narrow = Dense(base, f"{prefix}intermediate.dense"), Dense(base, f"{prefix}output.dense")
        self.norms = [_norm_of(base, f"{prefix}{part}.LayerNorm") for part in ("attention.output", "output")]

    def forward(self, x: torch.Tensor, there: torch.Tensor) -> torch.Tensor:
        """Return what the layer makes of a batch; `there` says which word pieces are real."""
        size, length, _ = x.shape
        query, key, value = (part(x).view(size, length, HEADS, WIDTH // HEADS).transpose(1, 2) for part in self.look)
        mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=there[:, None, None, :])
        mixed = self.gather(mixed.transpose(1, 2).reshape(size, length, WIDTH))
        x = _norm(x + functional.dropout(mixed, DROPPED, self.training), self.norms[0])
        thought = self.narrow(functional.gelu(self.widen(x), approximate="tanh"))
        return _norm(x + functional.dropout(thought, DROPPED, self.training), self.norms[1])


class Opinion(nn.Module):
    """The encoder with its two answers."""

    def __init__(self, base: Base) -> None:
        super().__init__()
        self.base = base
        self._rows = _tensor(base.rows(range(base.count)))
        self._places = _tensor(base.places)
        self._first = _norm_of(base, "embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(base, number) for number in range(base.layers))
        self.words_up = nn.Parameter(torch.zeros(self._rows.shape[0], RANK))
        self.words_down = nn.Parameter(torch.randn(RANK, WIDTH) * 0.02)
        self.pointer = nn.Parameter(torch.zeros(WIDTH))
        self.tier, self.kind = nn.Linear(2 * WIDTH, len(TIERS)), nn.Linear(2 * WIDTH, len(KINDS))

    def forward(self, pieces: torch.Tensor, there: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return the log odds of each tier, and of each kind."""
        learned = functional.embedding(pieces, self.words_up) @ self.words_down
        x = _norm(self._rows[pieces] + self._places[: pieces.shape[1]] + SCALE * learned, self._first)
        for layer in self.layers:
            x = layer(x, there)
        shown = there[:, :, None].float()
        matters = (x @ self.pointer).masked_fill(~there, -1e4).softmax(1)
        said = torch.cat([(x * shown).sum(1) / shown.sum(1), (x * matters[:, :, None]).sum(1)], 1)
        said = functional.dropout(said, DROPPED, self.training)
        return self.tier(said), self.kind(said)

    def parts(self) -> dict[str, nn.Parameter]:
        """Return what is learned, by the names it has in the adapter."""
        found = {f"{each.name}.{part}": getattr(each, part) for each in self._dense() for part in ("down", "up")}
        found |= {f"{WORDS}.up": self.words_up, f"{WORDS}.down": self.words_down, POINTER: self.pointer}
        return found | {
            f"{name}.{part}": getattr(getattr(self, name), part)
            for name in ("tier", "kind")
            for part in ("weight", "bias")
        }

    def _dense(self) -> Iterator[Dense]:
        return (module for module in self.modules() if isinstance(module, Dense))


def _tensor(array: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(array.copy())


def _norm_of(base: Base, name: str) -> tuple[torch.Tensor, torch.Tensor]:
    weight, bias = map(_tensor, base.norm(name))
    return weight, bias


def _norm(x: torch.Tensor, by: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
    return functional.layer_norm(x, (WIDTH,), *by, eps=1e-12)


def examples(base: Base) -> dict[str, list[Example]]:
    """Return the corpus, and the sentences of the rules, as the encoder is taught them, by language."""
    lines = [(line.text, line.tier, line.kind) for line in (*learned_from(), *talk())]
    lines += [
        (text, Tier.T2 if rule.signal and rule.tier is Tier.T4 else rule.tier, rule.kind.value)
        for rule in RULES
        for text in rule.must_hit
    ]
    known = {kind.value: number for number, kind in enumerate(KINDS)}
    known |= {Kind.CHILD_DANGER.value: known["abuse_danger"], Kind.SEXUAL_VIOLENCE.value: known["abuse_danger"]}
    found: dict[str, list[Example]] = {"en": [], "es": []}
    for text, tier, kind in lines:
        words = SCREENER.read(text)
        right = [SURE if tier.value <= each.value else 1 - SURE for each in TIERS]
        about = known.get(kind, known[Kind.NONE.value])
        found[language(words.tokens)].append((base.pieces(sentence(words, text)), right, about))
    return found


def batches(taught: list[Example], chance: random.Random) -> list[list[Example]]:
    """Return the examples in batches of like length, in another order each time."""
    chance.shuffle(taught)
    found = []
    for start in range(0, len(taught), BATCH * 16):
        near = sorted(taught[start : start + BATCH * 16], key=lambda example: len(example[0]))
        found += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    chance.shuffle(found)
    return found


def loss(model: Opinion, batch: Sequence[Example]) -> torch.Tensor:
    """Return how wrong the model is on a batch."""
    longest = max(len(pieces) for pieces, _, _ in batch)
    pieces = torch.tensor([each + [0] * (longest - len(each)) for each, _, _ in batch])
    there = torch.tensor([[at < len(each) for at in range(longest)] for each, _, _ in batch])
    pieces = torch.where(torch.rand(pieces.shape) < HIDDEN, model.base.hidden, pieces)
    with torch.autocast("cpu", torch.bfloat16, enabled=HALVES):
        tier, kind = model(pieces, there)
    right = torch.tensor([tiers for _, tiers, _ in batch])
    wrong = functional.binary_cross_entropy_with_logits(tier.float(), right, reduction="none")
    about = functional.cross_entropy(kind.float(), torch.tensor([number for _, _, number in batch]))
    return (wrong * torch.tensor(TIER_COUNTS)).sum(1).mean() + KIND_COUNTS * about


def main(own: str, epochs: int) -> None:
    """Teach the encoder of one language for so many rounds, and write its adapter."""
    torch.manual_seed(1)
    chance = random.Random(1)
    model = Opinion(BASES[own]())
    known = examples(model.base)
    taught = known.pop(own)
    (others,) = known.values()
    beside = int(BESIDE[own] * len(others))
    parts = model.parts()
    if ADAPTERS[own].exists():
        with safe_open(ADAPTERS[own], "pt") as before, torch.no_grad():
            for name, part in parts.items():
                part.copy_(before.get_tensor(name))
    mean = {name: part.detach().clone() for name, part in parts.items()}
    optimiser = torch.optim.AdamW(parts.values(), lr=RATE, weight_decay=0.01)
    steps, done, began = epochs * ((len(taught) + beside) // BATCH + 1), 0, time.monotonic()
    for epoch in range(1, epochs + 1):
        model.train()
        total, shown = 0.0, [*taught, *chance.sample(others, beside)]
        for batch in batches(shown, chance):
            done += 1
            for group in optimiser.param_groups:
                group["lr"] = RATE * min(1, done / 100) * max(0.02, 1 - done / steps)
            wrong = loss(model, batch)
            optimiser.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(parts.values(), 1.0)
            optimiser.step()
            with torch.no_grad():
                for name, part in parts.items():
                    mean[name].lerp_(part, 1 - KEPT)
            total += wrong.item()
        took = time.monotonic() - began
        sys.stdout.write(f"round {epoch} of {epochs}: {total / (len(shown) / BATCH):.3f}, {took:.0f} s\n")
        sys.stdout.flush()
        save(model, own, mean)


def save(model: Opinion, own: str, mean: dict[str, torch.Tensor]) -> None:
    """Write the adapter, and in it what this arithmetic makes of a few texts, for a test of the other one."""
    small = {name: part.to(torch.float16).contiguous() for name, part in mean.items()}
    checks = {}
    model.eval()
    with torch.no_grad():
        learned = {name: part.clone() for name, part in model.parts().items()}
        for name, part in model.parts().items():
            part.copy_(mean[name])
        for text in CHECKED:
            pieces = torch.tensor([model.base.pieces(sentence(SCREENER.read(text), text))])
            tier, _ = model(pieces, torch.ones_like(pieces, dtype=torch.bool))
            checks[text] = [round(float(each), 4) for each in tier[0].sigmoid()]
        for name, part in model.parts().items():
            part.copy_(learned[name])
    save_file(small, ADAPTERS[own], {"learned_from": digest(), "checks": json.dumps(checks)})


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
