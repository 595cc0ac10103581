using System.Globalization;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Train.Language;

/// <summary>Builds the lexicon of forms and the table of irregular dictionary forms.</summary>
internal static class LexiconTraining
{
    public static byte[] Forms(string wordList)
    {
        var kinds = new SortedDictionary<string, WordKinds>(StringComparer.Ordinal);
        var senses = new Dictionary<string, uint>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(wordList))
        {
            var field = line.Split(' ');
            Add(field[0], (WordKinds)int.Parse(field[1], CultureInfo.InvariantCulture));
            senses[field[0]] = (uint)((int.Parse(field[2], CultureInfo.InvariantCulture) << 16) | (int.Parse(field[3], CultureInfo.InvariantCulture) << 24));
        }

        foreach (var (word, kind) in kinds.ToArray())
        {
            if (word.Length < 3 || word.Contains('.', StringComparison.Ordinal)) continue;
            if (kind.HasFlag(WordKinds.Noun)) AddForm(WithS(word), WordKinds.Plural, word, 0x00FF0000);
            if (kind.HasFlag(WordKinds.Adjective) && word.Length < 8)
            {
                Add(With(word, "er"), WordKinds.Graded);
                Add(With(word, "est"), WordKinds.Graded);
            }

            if (!kind.HasFlag(WordKinds.Verb)) continue;
            AddForm(WithS(word), WordKinds.ThirdPerson, word, 0xFF000000);
            AddForm(With(word, "ed"), WordKinds.Past, word, 0xFF000000);
            AddForm(With(word, "ing"), WordKinds.Gerund, word, 0xFF000000);
        }

        return HashIndex.Pack([.. kinds.Select(entry => (WordHash.Of(entry.Key), (uint)entry.Value | senses.GetValueOrDefault(entry.Key)))]);

        void Add(string word, WordKinds kind) => kinds[word] = kinds.GetValueOrDefault(word) | kind;

        // An inflected form has the sense of its base, unless it is a word of its own.
        void AddForm(string word, WordKinds kind, string from, uint mask)
        {
            Add(word, kind);
            var own = senses.GetValueOrDefault(word);
            if ((own & mask) == 0) senses[word] = own | (senses.GetValueOrDefault(from) & mask);
        }
    }

    public static byte[] Lemmas(IEnumerable<Tree> trees, TagSet tags, Lemmatizer rules)
    {
        var seen = new SortedDictionary<(string Form, int Tag), SortedDictionary<string, int>>();
        var number = Enumerable.Range(0, tags.Count).ToDictionary(i => (tags.Upos[i], tags.Xpos[i]));
        foreach (var word in trees.SelectMany(tree => tree.Words))
        {
            if (!number.TryGetValue((word.Upos, word.Xpos), out var tag) || word.Lemma == "_" || word.Form.Length > 40) continue;
            if (word.Upos is Upos.Propn or Upos.Num or Upos.X or Upos.Sym or Upos.Punct) continue;
            var key = (word.Form.ToLowerInvariant(), tag);
            if (!seen.TryGetValue(key, out var lemmas)) seen[key] = lemmas = new(StringComparer.Ordinal);
            var lemma = word.Lemma.ToLowerInvariant();
            lemmas[lemma] = lemmas.GetValueOrDefault(lemma) + 1;
        }

        Span<char> buffer = stackalloc char[Lemmatizer.Longest + 8];
        var listed = new List<(ulong, string)>();
        foreach (var ((form, tag), lemmas) in seen)
        {
            var most = lemmas.MaxBy(entry => entry.Value).Key;
            var length = rules.ByRule(form, tag, buffer);
            if ((length == 0 ? form : buffer[..length].ToString()) != most) listed.Add((rules.Key(WordHash.Of(form), tag), most));
        }

        return LemmaTable.Pack(listed);
    }

    private static string WithS(string word) =>
        word.EndsWith('y') && !"aeiou".Contains(word[^2], StringComparison.Ordinal) ? string.Concat(word[..^1], "ies")
        : word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    private static string With(string word, string ending)
    {
        if (word.EndsWith('e') && !(ending == "ing" && word.EndsWith("ee", StringComparison.Ordinal))) return word[..^1] + ending;
        if (word.EndsWith('y') && ending != "ing" && !"aeiou".Contains(word[^2], StringComparison.Ordinal)) return string.Concat(word[..^1], "i", ending);
        var doubles = word.Length is >= 3 and <= 5 && "bdgmnprt".Contains(word[^1], StringComparison.Ordinal) && "aeiou".Contains(word[^2], StringComparison.Ordinal)
            && !"aeiou".Contains(word[^3], StringComparison.Ordinal);
        return doubles ? word + word[^1] + ending : word + ending;
    }
}
