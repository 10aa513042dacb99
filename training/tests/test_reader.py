"""What must hold of the pieces that training stands on. No corpus is needed.

    PYTHONPATH=training python -m unittest discover training/tests
"""

import itertools
import unittest

import numpy as np
import torch

from reader.claims import likest, mean, same_claim
from reader.crf import Chain
from reader.decode import viterbi
from reader.evaluate_language import spans
from reader.heads import FURTHEST, distance_bucket
from reader.names import Name, longest, widen
from reader.tree import best_tree
from reader.windows import batch, cut
from reader.wordpiece import WordPiece
from reader.words import split_words

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "mayor", "den", "##ied", "it", ",", "cafe", '"', "."]


class Words(unittest.TestCase):
    def test_offsets_are_utf16_units(self):
        words = split_words("A \U0001f525 fire")
        self.assertEqual(words.text, ["A", "\U0001f525", "fire"])
        self.assertEqual(list(zip(words.start, words.end)), [(0, 1), (2, 4), (5, 9)])

    def test_features_are_break_quote_space(self):
        words = split_words('He said "no"\nand left')
        self.assertEqual(words.features[0], (1, 0, 1))
        self.assertEqual([f[1] for f in words.features[2:5]], [1, 1, 1])
        self.assertEqual(words.features[5], (1, 0, 1))


class Pieces(unittest.TestCase):
    def test_longest_piece_first_accents_and_case_off(self):
        pieces = WordPiece.of(PIECES).pieces
        self.assertEqual(pieces("Denied"), (6, 7))
        self.assertEqual(pieces("Café"), (10,))
        self.assertEqual(pieces("xyz"), (1,))

    def test_windows_cover_every_word_and_fit(self):
        words = split_words("The mayor denied it , " * 60 + "\n. it")
        windows = cut(words, WordPiece.of(PIECES), size=64, stride=40)
        self.assertEqual(set(itertools.chain(*(range(w.first, w.last) for w in windows))), set(range(len(words))))
        self.assertTrue(all(len(w.ids) <= 64 for w in windows))
        pool = batch(windows, 0, 64)["pool"]
        sums = pool.sum(-1)
        self.assertTrue(((sums - 1).abs() < 1e-5).logical_or(sums == 0).all())


class Chains(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(0)
        self.chain, self.emissions = Chain(3), torch.randn(1, 5, 3)
        for parameter in self.chain.parameters():
            torch.nn.init.normal_(parameter)
        self.mask = torch.ones(1, 5)

    def score(self, path):
        c, e = self.chain, self.emissions[0]
        moves = sum(c.step[a, b] for a, b in zip(path, path[1:]))
        return c.start[path[0]] + c.end[path[-1]] + moves + sum(e[i, l] for i, l in enumerate(path))

    def test_loss_best_path_and_chance_agree_with_enumeration(self):
        paths = list(itertools.product(range(3), repeat=5))
        scores = torch.stack([self.score(p) for p in paths])
        best = paths[int(scores.argmax())]
        numbers = [getattr(self.chain, n).detach().numpy() for n in ("start", "step", "end")]
        self.assertEqual(tuple(self.chain.best(self.emissions, self.mask)[0].tolist()), best)
        self.assertEqual(tuple(viterbi(self.emissions[0].numpy(), *numbers)), best)
        gold = torch.tensor([best])
        self.assertAlmostEqual(self.chain.loss(self.emissions, gold, self.mask).item(), (scores.logsumexp(0) - scores.max()).item(), 4)
        hit = torch.tensor([p[2] == 1 for p in paths])
        chance = self.chain.chance(self.emissions, self.mask, torch.tensor([2]), 1).item()
        self.assertAlmostEqual(chance, scores.softmax(0)[hit].sum().item(), 4)
        self.assertAlmostEqual(self.chain.marginals(self.emissions, self.mask)[0, 2, 1].item(), chance, 4)

    def test_soft_loss_on_hard_labels_is_the_loss_and_padding_is_free(self):
        gold = torch.tensor([[0, 1, 2, 1, 0]])
        hard = torch.nn.functional.one_hot(gold, 3).float()
        loss = self.chain.loss(self.emissions, gold, self.mask)
        self.assertAlmostEqual(self.chain.soft_loss(self.emissions, hard, self.mask).item(), loss.item(), 4)
        wide = torch.cat([self.emissions, torch.randn(1, 3, 3)], 1)
        mask, longer = torch.tensor([[1.0] * 5 + [0] * 3]), torch.tensor([[0, 1, 2, 1, 0, 2, 2, 2]])
        self.assertAlmostEqual(self.chain.loss(wide, longer, mask).item(), loss.item(), 4)

    def test_soft_loss_of_a_long_path_is_the_same_where_products_are_made_in_bfloat16(self):
        emissions, gold = torch.randn(1, 250, 3), torch.zeros(1, 250, dtype=torch.long)
        mask = torch.ones(1, 250)
        loss = self.chain.loss(emissions, gold, mask)
        with torch.autocast("cpu", torch.bfloat16):
            soft = self.chain.soft_loss(emissions, torch.nn.functional.one_hot(gold, 3).float(), mask)
        self.assertAlmostEqual(soft.item(), loss.item(), 2)


class Trees(unittest.TestCase):
    def test_best_tree_agrees_with_enumeration(self):
        random = np.random.default_rng(3)
        for _ in range(50):
            scores = random.normal(size=(4, 5))
            valid = [h for h in itertools.product(range(5), repeat=4) if is_tree(h)]
            best = max(valid, key=lambda h: sum(scores[i, x] for i, x in enumerate(h)))
            self.assertEqual(tuple(best_tree(scores)), best)


def is_tree(heads) -> bool:
    def reaches(i):
        seen = set()
        while i and i not in seen:
            seen.add(i)
            i = heads[i - 1]
        return i == 0
    return heads.count(0) == 1 and all(heads[i] != i + 1 and reaches(i + 1) for i in range(len(heads)))


class Names(unittest.TestCase):
    def test_a_name_is_the_capitalised_core_around_its_head(self):
        table = [("The University of Leeds announced", 1, (1, 3)), ("Lord Byron , who", 1, (0, 1)), ("in Paris and later", 1, (1, 1))]
        for text, head, expected in table:
            forms = text.split()
            self.assertEqual(widen(forms, head, 0, len(forms) - 1), expected, text)

    def test_the_longest_of_overlapping_names_stays(self):
        names = [Name(0, 5, "place"), Name(0, 12, "organization"), Name(20, 24, "person")]
        self.assertEqual(longest(names), [names[1], names[2]])

    def test_spans_of_a_path(self):
        self.assertEqual(spans([0, 1, 2, 0, 3, 1]), {(1, 3, 1), (4, 5, 3), (5, 6, 1)})


class Distance(unittest.TestCase):
    def test_buckets_are_in_range_and_signed(self):
        buckets = distance_bucket(torch.arange(-400, 401))
        self.assertTrue(0 <= int(buckets.min()) and int(buckets.max()) <= 2 * FURTHEST)
        self.assertTrue((buckets.diff() >= 0).all())
        self.assertEqual(int(distance_bucket(torch.tensor(0))), FURTHEST)


class Claims(unittest.TestCase):
    def test_two_propositions_of_one_claim_are_one_whatever_other_claims_they_stand_in(self):
        same = same_claim({"propositions": [{}] * 4, "claims": [[0, 2], [2, 3]]})
        self.assertEqual(same.tolist(), [[1, 0, 1, 0], [0, 0, 0, 0], [1, 0, 1, 1], [0, 0, 1, 1]])

    def test_propositions_are_as_near_as_their_likest_clauses(self):
        vectors = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
        near = likest(vectors, torch.tensor([0, 0, 1]), 2)
        self.assertTrue(torch.allclose(near, torch.tensor([[1.0, 0.8], [0.8, 1.0]])))

    def test_a_mean_of_weights_leaves_whole_numbers_alone(self):
        one, other = ({"w": torch.tensor([x]), "ids": torch.tensor([3])} for x in (0.0, 10.0))
        kept = mean(one, other, 0.6)
        self.assertAlmostEqual(float(kept["w"]), 6.0, places=5)
        self.assertEqual(int(kept["ids"]), 3)


if __name__ == "__main__":
    unittest.main()
