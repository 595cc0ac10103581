using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Nouns for things that are attacked and for weapons (<c>data/facilities.txt</c>, <c>data/targets.txt</c>, <c>data/weapons.txt</c>). Safe to share between threads.</summary>
internal sealed class ThingLexicon
{
    private readonly PhraseTable<TargetEntry> targets = new();
    private readonly PhraseTable<WeaponEntry> weapons = new();

    private ThingLexicon(DataFile facilities, DataFile things, DataFile arms)
    {
        foreach (var row in facilities.Rows())
        {
            var entry = new TargetEntry(row.Code<TargetKind>(2), false);
            if (entry.Kind == TargetKind.Other) continue;
            foreach (var noun in row.List(0)) targets.Add(ByLemma(noun), entry);
        }

        foreach (var row in things.Rows())
        {
            var entry = new TargetEntry(row.Code<TargetKind>(1), row[2] == "vague");
            foreach (var phrase in row.Phrases(0)) targets.Add(phrase, entry);
        }

        foreach (var row in arms.Rows())
        {
            var entry = new WeaponEntry(row.Code<WeaponClass>(1), row.Code<WeaponSureness>(2));
            foreach (var phrase in row.Phrases(0)) weapons.Add(phrase, entry);
        }
    }

    /// <summary>A noun of one or several words in both numbers: "health ~post".</summary>
    private static string ByLemma(string noun) => noun.Insert(noun.LastIndexOf(' ') + 1, "~");

    /// <summary>Reads the lexicons of the build.</summary>
    public static ThingLexicon Load() => new(DataFile.Open("facilities.txt"), DataFile.Open("targets.txt"), DataFile.Open("weapons.txt"));

    /// <summary>The longest noun for a thing that starts at a token: its length; 0 for none.</summary>
    public int Target(Document document, int first, int limit, out TargetEntry entry) => targets.Match(document, first, limit, out entry);

    /// <summary>The longest word for a weapon that starts at a token: its length; 0 for none.</summary>
    public int Weapon(Document document, int first, int limit, out WeaponEntry entry)
    {
        var length = weapons.Match(document, first, limit, out entry);
        return IsVerbAfterNoun(document, first, length) ? weapons.Match(document, first, first + length - 1, out entry) : length;
    }

    /// <summary>True for "rockets fired", "missiles struck": what stands behind the noun is its verb, and no part of a name like "rocket fire".</summary>
    public static bool IsVerbAfterNoun(Document document, int first, int length)
    {
        var last = first + length - 1;
        return length > 1 && document.FormHashes[last] != document.LemmaHashes[last] && document.Tags[last] == Upos.Verb && document.Xpos(last) is "VBD" or "VBN" && document.Tags[last - 1] is Upos.Noun or Upos.Propn;
    }
}
