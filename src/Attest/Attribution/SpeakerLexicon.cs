using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Nouns that name a speaker without naming who it is. Built once, then only read.</summary>
internal sealed class SpeakerLexicon
{
    private readonly WordMap<Noun> nouns = new();

    /// <summary>Builds the lexicon from the rows of <c>data/speakers.txt</c>.</summary>
    public SpeakerLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var trait = row[2].Length == 0 ? SpeakerTrait.Body : row.Code<SpeakerTrait>(2);
            foreach (var word in row.List(0)) nouns.TryAdd(WordHash.Of(word), new(row.Code<SpeakerKind>(1), trait));
        }
    }

    /// <summary>What a noun stands for; false where it names no speaker.</summary>
    public bool TryGet(ulong lemma, ulong form, out SpeakerKind kind, out SpeakerTrait trait)
    {
        if (!nouns.TryGetValue(lemma, out var found) && !nouns.TryGetValue(form, out found))
        {
            (kind, trait) = (SpeakerKind.Unnamed, SpeakerTrait.Body);
            return false;
        }

        (kind, trait) = found;
        return true;
    }

    private readonly record struct Noun(SpeakerKind Kind, SpeakerTrait Trait);
}
