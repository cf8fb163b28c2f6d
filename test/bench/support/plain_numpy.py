"""plain_numpy.py FILE CANDIDATES CRITERIA RATERS: the same tasks in plain numpy; prints the best of three, in ms, as JSON."""
import json
import sys
import time

import numpy as np

file, n, c, m = sys.argv[1], *map(int, sys.argv[2:5])
levels = np.fromfile(file, dtype=np.int16).reshape(n, c, m)
present = levels >= 0
values = np.where(present, levels + 1, 0).astype(float)
weights = np.arange(1, c + 1, dtype=float)


def composite():
    return ((values.sum(2) / present.sum(2)) * weights).sum(1) / weights.sum()


def distributions():
    counts = np.stack([(levels == level).sum(2) for level in range(5)], axis=2)
    total, cumulated = counts.sum(2), counts.cumsum(2)
    lower = (cumulated >= ((total + 1) // 2)[..., None]).argmax(2) + 1
    upper = (cumulated >= (total // 2 + 1)[..., None]).argmax(2) + 1
    return counts, lower, upper


def alpha():
    counts = np.stack([(levels == level).sum(2) for level in range(5)], axis=2).reshape(-1, 5).astype(float)
    sizes = counts.sum(1)
    kept, sizes = counts[sizes > 1], sizes[sizes > 1]
    share = kept / (sizes - 1)[:, None]
    pairs = share.T @ kept - np.diag(share.sum(0))
    marginals = pairs.sum(0)
    cumulated = np.concatenate([[0], marginals.cumsum()])
    distance = np.array([[(cumulated[max(a, b) + 1] - cumulated[min(a, b)] - (marginals[a] + marginals[b]) / 2) ** 2
                          for b in range(5)] for a in range(5)])
    expected = (np.outer(marginals, marginals) - np.diag(marginals)) / (marginals.sum() - 1)
    return 1 - (pairs * distance).sum() / (expected * distance).sum()


def severity():
    count, total = present.sum(1).astype(float), values.sum(1)
    subjects = count.sum(1)
    left = np.diag(count.sum(0)) - count.T @ (count / subjects[:, None])
    right = total.sum(0) - count.T @ (total.sum(1) / subjects)
    bordered = left + np.ones((m, m)) / m
    beta = np.linalg.solve(bordered, right)
    covariance = np.linalg.inv(bordered)
    theta = (total.sum(1) - count @ beta) / subjects
    residual = np.where(present, values - theta[:, None, None] - beta[None, None, :], 0)
    sigma = (residual ** 2).sum() / (present.sum() - n - m + 1)
    rows = count / subjects[:, None]
    errors = np.sqrt(sigma * (1 / subjects + np.einsum("ij,jk,ik->i", rows, covariance, rows)))
    return theta, beta, np.sqrt(sigma * np.diag(covariance)), errors


def bootstrap(replicates=1000):
    draw = np.random.default_rng(1)
    sums, counts = values.reshape(n * c, m), present.reshape(n * c, m).astype(float)
    found = np.empty((replicates, n))
    for start in range(0, replicates, 50):
        times = np.stack([np.bincount(draw.integers(0, m, m), minlength=m) for _ in range(50)], axis=1).astype(float)
        means = (sums @ times) / (counts @ times)
        found[start:start + 50] = np.tensordot(weights, means.reshape(n, c, 50), (0, 1)).T / weights.sum()
    return np.percentile(found, [2.5, 97.5], axis=0)


def best(task):
    times = []
    for _ in range(3):
        started = time.perf_counter()
        task()
        times.append((time.perf_counter() - started) * 1000)
    return min(times)


np.seterr(all="ignore")
print(json.dumps([best(task) for task in (composite, distributions, alpha, severity, bootstrap)]))
