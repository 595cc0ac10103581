using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The words of <c>data/event-cues.txt</c>. Safe to share between threads.</summary>
internal sealed class CueLexicon
{
    /// <summary>Words of what says how often.</summary>
    private const int LongestHabit = 5;

    /// <summary>Tokens from the head of a clause to what is said of it.</summary>
    private const int LongestClause = 16;

    private static readonly WordSet Calling = DeedWords.Of("calling");

    private readonly PhraseTable<EventCue> phrases = new();
    private readonly PhraseTable<EventCue> never = new();
    private readonly WordMap<int> governors = new();

    private CueLexicon(DataFile file)
    {
        foreach (var row in file.Rows())
        {
            var cue = row.Code<EventCue>(1);
            foreach (var phrase in row.Phrases(0))
            {
                if (cue == EventCue.Never) never.Add(phrase, cue);
                else if (cue is EventCue.Threatened or EventCue.Planned or EventCue.Attempted or EventCue.Denied or EventCue.General or EventCue.Apart or EventCue.Untrue)
                    governors[WordHash.Of(phrase.AsSpan().TrimStart('~'))] = governors.GetValueOrDefault(WordHash.Of(phrase.AsSpan().TrimStart('~'))) | (1 << (int)cue);
                else phrases.Add(phrase, cue);
            }
        }
    }

    /// <summary>Reads the lexicon of the build.</summary>
    public static CueLexicon Load() => new(DataFile.Open("event-cues.txt"));

    /// <summary>The phrase that names no event and starts at a token: its length; 0 for none.</summary>
    public int Never(Document document, int first, int limit) => never.Match(document, first, limit, out _);

    /// <summary>The cue for a whole sentence that starts at a token: its length; 0 for none.</summary>
    public int Phrase(Document document, int first, int limit, out EventCue cue) => phrases.Match(document, first, limit, out cue);

    /// <summary>True where a word tells this of what hangs on it.</summary>
    public bool Governs(Document document, int token, EventCue cue) =>
        (governors.GetValueOrDefault(document.LemmaHashes[token]) & (1 << (int)cue)) != 0;

    /// <summary>True for a verb that an adverb tells of as a habit ("are often attacked"); with <paramref name="before"/>, also one that tells of earlier times.</summary>
    public bool IsHabitual(Document document, int verb, bool before)
    {
        foreach (var child in document.Children(verb))
        {
            if (document.Relations[child] is not (Relation.Advmod or Relation.Obl or Relation.OblUnmarked)) continue;
            var words = document.Subtree(child);
            if (words.Length <= LongestHabit && Phrase(document, words.First, words.End, out var cue) > 0 && (cue == EventCue.Habit || (cue == EventCue.Recalled && before))) return true;
        }

        return false;
    }

    /// <summary>True for "reports that a nurse had been kidnapped are false": what is told of in the clause of this noun is said not to be so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="noun">The noun ("reports").</param>
    /// <param name="clause">The head of its clause ("kidnapped").</param>
    public bool IsUntrue(Document document, int noun, int clause)
    {
        if (document.Tags[noun] != Upos.Noun) return false;
        var calling = document.Relations[noun] == Relation.Obj || (document.Relations[noun] == Relation.Obl && NounPhrase.StandsBehind(document, noun, Words.As)) ? document.Heads[noun] : -1;
        // "Dismissed as false the report that …"
        if (calling >= 0 && document.Child(calling, Relation.Xcomp) is >= 0 and var called && called < noun && Governs(document, called, EventCue.Untrue)) return true;
        if (calling >= 0 && !Calling.Contains(document.LemmaHashes[calling])) calling = -1;
        // "Rejected as false reports that …"
        if (calling >= 0 && document.Child(noun, Relation.Amod) is >= 0 and var kind && Governs(document, kind, EventCue.Untrue) && NounPhrase.StandsBehind(document, noun, Words.As)) return true;
        var end = Math.Min(document.SentenceTokens(document.SentenceOf(noun)).End, clause + LongestClause);
        for (var at = clause + 1; at < end; at++)
        {
            // "Called the accusation that soldiers burned it a lie", "described the report that … as baseless"
            if (calling >= 0 && Governs(document, at, EventCue.Untrue) && document.FormHashes[at - 1] is var before && (before == Words.As || before == Words.A || document.Source[document.Starts[at - 1]] is '"' or '“')) return true;
            if (!Governs(document, at, EventCue.Untrue) || document.Child(at, Relation.Cop) is not (>= 0 and var be) || be < clause) continue;
            var subject = document.Child(at, Relation.Nsubj);
            return (subject < 0 || subject == noun || document.Heads[noun] == at) && !HedgeLexicon.IsNegated(document, at);
        }

        return false;
    }
}
