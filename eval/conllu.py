#!/usr/bin/env python3
"""The measures of the CoNLL 2018 shared task on Universal Dependencies: words, sentences, UPOS, XPOS, lemmas, UAS, LAS as F1.

  conllu.py gold.conllu system.conllu     scores (main relations only, as the task does)
  conllu.py text gold.conllu              the raw text of a treebank, from `# newpar` and `SpaceAfter`
Words are aligned by the characters they cover, white space left out; inside multiword tokens by the longest common subsequence of forms.
"""
import sys

def read(path):
    sentences, words, multi, newpar, out = [], [], [], False, []
    skip, spaced = 0, True
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            newpar |= line.startswith(("# newpar", "# newdoc"))
        elif not line:
            if words: out.append((words, newpar))
            words, newpar, skip = [], False, 0
        else:
            f = line.split("\t")
            if "." in f[0]: continue
            if "-" in f[0]:
                a, b = map(int, f[0].split("-"))
                words.append(dict(multi=f[1], parts=[], n=b - a + 1, space="SpaceAfter=No" not in f[9]))
                continue
            word = dict(form=f[1], lemma=f[2], upos=f[3], xpos=f[4], head=int(f[6]) if f[6] != "_" else 0, rel=f[7].split(":")[0], space="SpaceAfter=No" not in f[9], id=int(f[0]))
            if words and "multi" in words[-1] and len(words[-1]["parts"]) < words[-1]["n"]: words[-1]["parts"].append(word)
            else: words.append(word)
    if words: out.append((words, newpar))
    return out

def raw(path):
    text = ""
    for words, newpar in read(path):
        if newpar and text: text = text.rstrip(" ") + "\n\n"
        for w in words: text += w.get("multi", w.get("form")) + (" " if w["space"] else "")
    return text

def spans(sentences):
    """Words with character spans (multiword parts share their token's), sentence spans, and the characters."""
    chars, at, words, sents = [], 0, [], []
    for tokens, _ in sentences:
        start, ids = at, {}
        for t in tokens:
            form = "".join(t.get("multi", t.get("form")).split()); chars.append(form)
            for w in t.get("parts", [t]):
                w["span"], w["multiword"] = (at, at + len(form)), "parts" in t
                ids[w["id"]] = w; words.append(w)
            at += len(form)
        for w in ids.values(): w["parent"] = ids.get(w["head"])
        sents.append((start, at))
    return words, sents, "".join(chars)

def align(gold, system):
    pairs, i, j = [], 0, 0
    while i < len(gold) and j < len(system):
        g, s = gold[i], system[j]
        if g["multiword"] or s["multiword"]:
            a, b = min(g["span"][0], s["span"][0]), max(g["span"][1], s["span"][1])
            if not g["multiword"] and g["span"][0] < s["span"][0]: i += 1; continue
            if not s["multiword"] and s["span"][0] < g["span"][0]: j += 1; continue
            I, J = i, j
            end = max(g["span"][1] if g["multiword"] else 0, s["span"][1] if s["multiword"] else 0)
            grown = True
            while grown:
                grown = False
                while I < len(gold) and gold[I]["span"][0] < end:
                    if gold[I]["multiword"] and gold[I]["span"][1] > end: end, grown = gold[I]["span"][1], True
                    I += 1
                while J < len(system) and system[J]["span"][0] < end:
                    if system[J]["multiword"] and system[J]["span"][1] > end: end, grown = system[J]["span"][1], True
                    J += 1
            A, B = gold[i:I], system[j:J]
            lcs = [[0] * (len(B) + 1) for _ in range(len(A) + 1)]
            for x in reversed(range(len(A))):
                for y in reversed(range(len(B))):
                    lcs[x][y] = lcs[x + 1][y + 1] + 1 if A[x]["form"].lower() == B[y]["form"].lower() else max(lcs[x + 1][y], lcs[x][y + 1])
            x = y = 0
            while x < len(A) and y < len(B):
                if A[x]["form"].lower() == B[y]["form"].lower(): pairs.append((A[x], B[y])); x += 1; y += 1
                elif lcs[x + 1][y] >= lcs[x][y + 1]: x += 1
                else: y += 1
            i, j = I, J
        elif g["span"] == s["span"]: pairs.append((g, s)); i += 1; j += 1
        elif g["span"][0] <= s["span"][0]: i += 1
        else: j += 1
    return pairs

def main(gold, system):
    G, S = read(gold), read(system)
    gw, gs, gc = spans(G); sw, ss, sc = spans(S)
    if gc != sc:
        at = next((i for i, (a, b) in enumerate(zip(gc, sc)) if a != b), min(len(gc), len(sc)))
        sys.exit(f"the characters differ at {at}: {gc[at:at+30]!r} {sc[at:at+30]!r}")
    pairs = align(gw, sw)
    of = {id(s): g for g, s in pairs}
    def score(name, right, a, b):
        p, r = right / max(b, 1), right / max(a, 1)
        print(f"{name:10} P {100*p:6.2f}  R {100*r:6.2f}  F {100*2*p*r/max(p+r,1e-9):6.2f}")
    same = lambda key: sum(g[key] == s[key] for g, s in pairs)
    parent = lambda g, s: (g["parent"] is None and s["parent"] is None) or (s["parent"] is not None and g["parent"] is not None and of.get(id(s["parent"])) is g["parent"])
    score("sentences", len(set(gs) & set(ss)), len(gs), len(ss))
    score("words", len(pairs), len(gw), len(sw))
    for key in ("upos", "xpos", "lemma"): score(key.upper() if key != "lemma" else "lemmas", same(key), len(gw), len(sw))
    score("UAS", sum(parent(g, s) for g, s in pairs), len(gw), len(sw))
    score("LAS", sum(parent(g, s) and g["rel"] == s["rel"] for g, s in pairs), len(gw), len(sw))

if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "text": sys.stdout.reconfigure(encoding="utf8"); sys.stdout.write(raw(sys.argv[2]))
    elif len(sys.argv) == 3: main(*sys.argv[1:])
    else: sys.exit(__doc__)
