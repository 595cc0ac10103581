using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Finds the dictionary form of a word under its tag: by table where it is irregular, else by ending, checked against the words that the lexicon knows.</summary>
internal sealed class Lemmatizer(FormLexicon lexicon, LemmaTable table, TagSet tags)
{
    /// <summary>Longest word that is looked at; a longer one is its own dictionary form.</summary>
    public const int Longest = 40;

    private readonly ulong[] tagKeys = [.. tags.Xpos.Select((xpos, i) => Mix.Part((int)tags.Upos[i]) ^ WordHash.Of(xpos))];

    /// <summary>Key of the table of exceptions for a form under a joint tag.</summary>
    public ulong Key(ulong form, int tag) => LemmaTable.Key(form, tagKeys[tag]);

    /// <summary>Writes the dictionary form of a word in lower case; its length, or 0 where it is the form itself. <paramref name="to"/> has room for <see cref="Longest"/> + 8.</summary>
    public int Find(ReadOnlySpan<char> form, ulong hash, int tag, Span<char> to)
    {
        if (form.Length > Longest) return 0;
        var listed = table.Find(Key(hash, tag), to);
        return listed > 0 ? listed : ByRule(form, tag, to);
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

    private static int Known(FormLexicon lexicon, ReadOnlySpan<char> word, WordKinds kind) => ((WordKinds)lexicon.ClassOf(WordHash.Of(word)) & kind) != 0 ? word.Length : 0;

    private int WithoutS(Span<char> word, int length, WordKinds kind)
    {
        if (word[length - 1] != 's' || word[length - 2] is 's' or '\'' or '’') return 0;
        if (Known(lexicon, word[..(length - 1)], kind) > 0 && word[length - 2] != 'e') return length - 1;
        if (word[length - 2] == 'e')
        {
            if (length > 4 && word[length - 3] == 'i')
            {
                word[length - 3] = 'y';
                if (Known(lexicon, word[..(length - 2)], kind) > 0 || Known(lexicon, "", kind) == 0 && !IsKnownWithIe(word, length, kind)) return length - 2;
                word[length - 3] = 'i';
                return length - 1;
            }

            if (Known(lexicon, word[..(length - 1)], kind) > 0) return length - 1;
            if (Known(lexicon, word[..(length - 2)], kind) > 0) return length - 2;
            var last = word[length - 3];
            if (last is 'x' or 'z' || (last == 's' && word[length - 4] == 's') || (last == 'h' && word[length - 4] is 'c' or 's')) return length - 2;
        }

        return length - 1;
    }

    private bool IsKnownWithIe(Span<char> word, int length, WordKinds kind)
    {
        word[length - 3] = 'i';
        var known = Known(lexicon, word[..(length - 1)], kind) > 0;
        word[length - 3] = 'y';
        return known;
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
        if (doubled && Known(lexicon, word[..stem], kind) == 0 && last is not ('l' or 's' or 'z' or 'f')) return stem - 1;
        if (doubled && Known(lexicon, word[..(stem - 1)], kind) > 0 && Known(lexicon, word[..stem], kind) == 0) return stem - 1;
        word[stem] = 'e';
        var withE = Known(lexicon, word[..(stem + 1)], kind) > 0;
        word[stem] = after;
        var bare = Known(lexicon, word[..stem], kind) > 0;
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
        if (last is 'v' or 'u' or 'z') return true;
        if (last is 'c' or 'g') return last == 'c' || before is 'd' or 'r' or 'a' or 'n';
        if (last == 's') return before != 's';
        var vowel = before is 'a' or 'e' or 'i' or 'o' or 'u';
        if (last is 't' or 'r' or 'l' or 'd' or 'm' or 'n' or 'p' or 'k' or 'b') return vowel && !(stem > 2 && word[stem - 3] is 'a' or 'e' or 'i' or 'o' or 'u') && before != 'e' && stem > 3 && last is 't' or 'l' or 'd' or 'r' && vowel && stem < 12 && before is 'a' or 'i' or 'u';
        return false;
    }
}
