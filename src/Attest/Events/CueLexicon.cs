using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>The words of <c>data/event-cues.txt</c>. Safe to share between threads.</summary>
internal sealed class CueLexicon
{
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
                else if (cue is EventCue.Threatened or EventCue.Planned or EventCue.Attempted or EventCue.Denied or EventCue.General or EventCue.Apart)
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
}
