"""Multiplies the clauses of a measure in a scratch copy of the project: many_clauses.py MEASURE_FOLDER TIMES

Every article that supports something is copied until there are TIMES of it, each with a number and a key of its own. For benchmarks alone.
"""

import pathlib
import re
import sys

folder, times = pathlib.Path(sys.argv[1]), int(sys.argv[2])
articles = sorted((folder / "articles").iterdir())
supports = [each for each in articles if "\nkind: SUPPORT\n" in (each / "article.yaml").read_text()]
number = len(articles)
for copy in range(1, times):
    for article in supports:
        number += 1
        key = article.name.split("-", 1)[1]
        target = folder / "articles" / f"{number}-{key}-x{copy}"
        target.mkdir()
        for name in ("article.yaml", "rules.drl"):
            text = (article / name).read_text()
            text = re.sub(rf"\b{key}\.(\d)", rf"{key}-x{copy}.\1", text)
            text = re.sub(r'^rule "(.*?)"', rf'rule "\1, copy {copy}"', text, flags=re.M)
            (target / name).write_text(text)
clauses = sum(len(re.findall(r"^  - number:", (each / "article.yaml").read_text(), re.M)) for each in (folder / "articles").iterdir())
print(f"{number} articles, {clauses} clauses")
