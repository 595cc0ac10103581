using Attest.Language;
using Attest.Lexicons;

namespace Attest.Actors;

/// <summary>Capitals that stand for their states.</summary>
internal static class Seats
{
    private static readonly WordSet Answering = ActorWords.Of("answering");
    private static readonly WordSet Blaming = WordSet.Of("accuse", "blame", "condemn");

    /// <summary>The state that a capital stands for; null where it stands for none.</summary>
    public static ActorMention? Of(Document document, int at, int length, ActorEntry[] entries) =>
        Array.Find(entries, entry => entry.Role == ActorRole.Seat) is { } seat && StandsForState(document, at + length - 1) ? ActorMention.Make(new(at, at + length), seat.Name, seat.Class) with { Country = seat.Country } : null;

    /// <summary>"Moscow denied it", "blamed Kyiv for the strike": a capital that speaks or is blamed is its state; one where something is done is a place.</summary>
    private static bool StandsForState(Document document, int capital)
    {
        if (document.Heads[capital] is not (>= 0 and var verb) || document.Tags[verb] != Upos.Verb || document.Child(capital, Relation.Case) >= 0) return false;
        // "Moscow-installed officials said"
        if (capital + 1 < document.Count && document.Source[document.Starts[capital + 1]] == '-' && document.Starts[capital + 1] == document.Ends[capital]) return false;
        return document.Relations[capital] == Relation.Nsubj ? Answering.Contains(document.LemmaHashes[verb]) : document.Relations[capital] is Relation.Obj or Relation.NsubjPass && Blaming.Contains(document.LemmaHashes[verb]);
    }
}
