"""The best dependency tree of a sentence: Chu-Liu-Edmonds with exactly one root."""

import numpy as np


def best_tree(scores: np.ndarray) -> list[int]:
    """Heads of n tokens from scores [n, n + 1] (column 0 the root); heads count from 1, the root is 0.

    One token hangs from the root: each candidate that could win is tried with the others kept off it.
    """
    n = len(scores)
    matrix = np.full((n + 1, n + 1), -np.inf)
    matrix[1:] = scores
    np.fill_diagonal(matrix, -np.inf)
    free = _arborescence(matrix)
    if sum(h == 0 for h in free[1:]) == 1:
        return free[1:]
    best, value = free[1:], -np.inf
    for root in np.argsort(-matrix[1:, 0])[:5] + 1:
        single = matrix.copy()
        single[1:, 0] = -np.inf
        single[root] = -np.inf
        single[root, 0] = 0
        heads = _arborescence(single)
        total = matrix[root, 0] + sum(single[i, heads[i]] for i in range(1, n + 1) if i != root)
        if total > value:
            best, value = heads[1:], total
    return best


def _cycle(heads: list[int]) -> list[int] | None:
    done = {0}
    for start in range(1, len(heads)):
        path, at = [], start
        while at not in done and at not in path:
            path.append(at)
            at = heads[at]
        if at in path:
            return path[path.index(at):]
        done.update(path)
    return None


def _arborescence(matrix: np.ndarray) -> list[int]:
    """Heads for `matrix[child, head]`; node 0 is the root; -inf where there is no arc."""
    n = len(matrix)
    heads = [0] + [int(np.argmax(matrix[i])) for i in range(1, n)]
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside, outside = cycle, [i for i in range(n) if i not in cycle]
    new, last = {old: i for i, old in enumerate(outside)}, len(outside)
    gain = {c: matrix[c, heads[c]] for c in inside}
    small = np.full((last + 1, last + 1), -np.inf)
    enter, leave = {}, {}
    for o in outside:
        for p in outside:
            small[new[o], new[p]] = matrix[o, p]
        values = [matrix[o, c] for c in inside]
        leave[o] = inside[int(np.argmax(values))]
        small[new[o], last] = max(values)
        values = [matrix[c, o] - gain[c] for c in inside]
        enter[o] = inside[int(np.argmax(values))]
        small[last, new[o]] = max(values)
    small[0] = -np.inf
    result, back = _arborescence(small), {i: old for old, i in new.items()}
    for i in range(1, last):
        heads[back[i]] = leave[back[i]] if result[i] == last else back[result[i]]
    source = back[result[last]]
    heads[enter[source]] = source
    return heads
