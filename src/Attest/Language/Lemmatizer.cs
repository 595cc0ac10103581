using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Finds the dictionary form of a word under its tag: by table where it is irregular, else by ending, checked against the words that the lexicon knows.</summary>
internal sealed class Lemmatizer(FormLexicon lexicon, LemmaTable table, TagSet tags)
{
    /// <summary>Longest word that is looked at; a longer one is its own dictionary form.</summary>
    public const int Longest = 40;

    private static readonly WordMap<string> IrregularVerbs = LoadIrregular(verbs: true), IrregularNouns = LoadIrregular(verbs: false);

    private readonly ulong[] tagKeys = TagKeys(tags);

    /// <summary>Key of the table of exceptions for a form under a joint tag.</summary>
    public ulong Key(ulong form, int tag) => LemmaTable.Key(form, tagKeys[tag]);

    /// <summary>Writes the dictionary form of a word in lower case; its length, or 0 where it is the form itself. <paramref name="to"/> has room for <see cref="Longest"/> + 8.</summary>
    public int Find(ReadOnlySpan<char> form, ulong hash, int tag, Span<char> to)
    {
        if (form.Length > Longest) return 0;
        var listed = table.Find(Key(hash, tag), to);
        if (listed > 0) return listed;
        if (tags.Upos[tag] is Upos.Verb or Upos.Aux or Upos.Noun && (tags.Upos[tag] == Upos.Noun ? IrregularNouns : IrregularVerbs).TryGetValue(hash, out var irregular))
        {
            irregular.CopyTo(to);
            return irregular.Length;
        }

        return ByRule(form, tag, to);
    }

    /// <summary>The dictionary form by rule alone; used by training to find what must be listed.</summary>
    public int ByRule(ReadOnlySpan<char> form, int tag, Span<char> to)
    {
        if (form.Length < 3 || form.Length > Longest) return 0;
        var xpos = tags.Xpos[tag];
        var word = to[..form.Length];
        for (var i = 0; i < form.Length; i++) word[i] = char.ToLowerInvariant(form[i]);
        return (tags.Upos[tag], xpos) switch
        {
            (Upos.Noun, "NNS") => WithoutS(to, form.Length, WordKinds.Noun),
            (Upos.Verb or Upos.Aux, "VBZ") => WithoutS(to, form.Length, WordKinds.Verb),
            (Upos.Verb or Upos.Aux, "VBD" or "VBN") when word.EndsWith("ed") => Stem(to, form.Length, 2, WordKinds.Verb),
            (Upos.Verb or Upos.Aux, "VBG") when word.EndsWith("ing") => Stem(to, form.Length, 3, WordKinds.Verb),
            (Upos.Adj or Upos.Adv, "JJR" or "RBR") when word.EndsWith("er") => Stem(to, form.Length, 2, WordKinds.Adjective),
            (Upos.Adj or Upos.Adv, "JJS" or "RBS") when word.EndsWith("est") => Stem(to, form.Length, 3, WordKinds.Adjective),
            _ => 0,
        };
    }

    private static WordMap<string> LoadIrregular(bool verbs)
    {
        var irregular = new WordMap<string>();
        foreach (var row in DataFile.Open("irregular-forms.txt").Rows())
            if (row[0] == "verb" == verbs)
                foreach (var form in row.List(2)) irregular[WordHash.Of(form)] = row[1];
        return irregular;
    }

    private bool Knows(ReadOnlySpan<char> word, WordKinds kind) => ((WordKinds)lexicon.ClassOf(WordHash.Of(word)) & kind) != 0;

    private int WithoutS(Span<char> word, int length, WordKinds kind)
    {
        if (word[length - 1] != 's' || word[length - 2] is 's' or '\'' or '’') return 0;
        if (Knows(word[..(length - 1)], kind) && word[length - 2] != 'e') return length - 1;
        if (word[length - 2] == 'e')
        {
            if (length > 4 && word[length - 3] == 'i')
            {
                if (Knows(word[..(length - 1)], kind)) return length - 1;
                word[length - 3] = 'y';
                return length - 2;
            }

            if (Knows(word[..(length - 1)], kind)) return length - 1;
            if (Knows(word[..(length - 2)], kind)) return length - 2;
            var last = word[length - 3];
            if (length > 3 && (last is 'x' or 'z' || (last == 's' && word[length - 4] == 's') || (last == 'h' && word[length - 4] is 'c' or 's'))) return length - 2;
        }

        return length - 1;
    }

    private int Stem(Span<char> word, int length, int ending, WordKinds kind)
    {
        var stem = length - ending;
        if (stem < 2) return 0;
        var last = word[stem - 1];
        var doubled = stem > 2 && last == word[stem - 2];
        if (last == 'i' && ending != 3 || (last == 'i' && kind == WordKinds.Adjective))
        {
            word[stem - 1] = 'y';
            return stem;
        }

        var after = word[stem];
        if (doubled && !Knows(word[..stem], kind) && last is not ('l' or 's' or 'z' or 'f')) return stem - 1;
        if (doubled && Knows(word[..(stem - 1)], kind) && !Knows(word[..stem], kind)) return stem - 1;
        word[stem] = 'e';
        var withE = Knows(word[..(stem + 1)], kind);
        word[stem] = after;
        var bare = Knows(word[..stem], kind);
        if (bare && !(withE && WantsE(word, stem))) return stem;
        if (withE || (!bare && WantsE(word, stem)))
        {
            word[stem] = 'e';
            return stem + 1;
        }

        return stem;
    }

    /// <summary>True for an ending that a silent "e" mostly follows: "seiz-", "releas-", "destroy-" does not.</summary>
    private static bool WantsE(ReadOnlySpan<char> word, int stem)
    {
        char last = word[stem - 1], before = word[stem - 2];
        if (last is 'v' or 'u' or 'z' or 'c') return true;
        if (last == 'g') return before is 'd' or 'r' or 'a' or 'n';
        if (last == 's') return before != 's';

        // One vowel and "t", "l", "d" or "r" in a longer word: "evacuat-", "hospitaliz-", "schedul-".
        var stemVowels = stem > 2 && IsVowel(word[stem - 3]);
        return stem > 3 && last is 't' or 'l' or 'd' or 'r' && before is 'a' or 'i' or 'u' && !stemVowels;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static ulong[] TagKeys(TagSet tags)
    {
        var keys = new ulong[tags.Xpos.Length];
        for (var tag = 0; tag < keys.Length; tag++) keys[tag] = Mix.Part((int)tags.Upos[tag]) ^ WordHash.Of(tags.Xpos[tag]);
        return keys;
    }
}
