using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Tells which of the lexicon's entries for a form fits where it stands.</summary>
internal sealed class ActorFit(Document document, NameRuns runs)
{
    /// <summary>The sense of things that people make, among those of nouns.</summary>
    private const int Artifact = 4;

    private static readonly ulong Coalition = WordHash.Of("coalition");
    private static readonly ulong Government = WordHash.Of("government");
    private static readonly ulong Al = WordHash.Of("al");
    private static readonly ulong Owned = WordHash.Of("'s");

    /// <summary>The entry of a role among those of one form that fits where it stands; null for none.</summary>
    public ActorEntry? Entry(ActorEntry[] entries, ActorRole role, int at, int length)
    {
        foreach (var entry in entries)
        {
            if (entry.Role != role) continue;
            if (!IsHere(entry)) continue;
            // "Al-Wafa Hospital" names no news agency.
            if (role == ActorRole.Name && document.Starts[at] > 0 && (document.Source[document.Starts[at] - 1] == '-' || (at > 0 && document.FormHashes[at - 1] == Al && document.Capitals[at - 1] && document.Capitals[at]))) continue;
            // "The Women's Coalition", "the Coalition government" are no Coalition by itself.
            if (role == ActorRole.Name && length <= 2 && document.FormHashes[at + length - 1] == Coalition && IsOfLongerName(at, length)) continue;
            // In a text in capitals a name of several words is known by its words, whatever the guess about its letters.
            if (entry.Capital && !document.Capitals[at] && !(length > 1 && (document.InCapitals || IsArticled(at)))) continue;
            if (entry.Exact is { } exact && !document.InCapitals && !document.Text(new(at, at + length)).SequenceEqual(exact)) continue;
            // "A CAR": in a text in capitals a short name that is a word of its own is that word.
            if (entry.Exact is { Length: < 4 } && document.InCapitals && (document.Tags[at] is not (Upos.Propn or Upos.Noun) || (length == 1 && document.NounSense(at) == Artifact))) continue;
            return entry;
        }

        return null;
    }

    /// <summary>"The junta" names a body only in a report of its country.</summary>
    public bool IsHere(ActorEntry entry) => entry.Where.Length == 0 || runs.Names(entry.Where);

    private bool IsOfLongerName(int at, int length)
    {
        if (at + length < document.Count && document.FormHashes[at + length] == Government) return true;
        return length == 1 && at > 0 && document.SentenceOf(at - 1) == document.SentenceOf(at) && (document.FormHashes[at - 1] == Owned || (document.Capitals[at - 1] && document.Tags[at - 1] is Upos.Propn or Upos.Adj or Upos.Noun));
    }

    /// <summary>True for "al-Shabaab", whose article is written small.</summary>
    private bool IsArticled(int at) => document.FormHashes[at] == Al && document.Capitals[document.Tags[at + 1] == Upos.Punct && at + 2 < document.Count ? at + 2 : at + 1];
}
