using Attest.Language;

namespace Attest.Events;

/// <summary>The events' words of a document and the noun phrases of their sentences.</summary>
internal sealed class EventScene(Document document)
{
    /// <summary>The events' words in the order of the text.</summary>
    public List<TriggerMention> Triggers { get; } = [];

    /// <summary>Reads the noun phrases of a sentence; null where no sentence has a trigger.</summary>
    public FillerReader? Fillers { get; set; }

    /// <summary>Leaves out words that name no event with the noun phrases beside them; null where no sentence has a trigger.</summary>
    public ForcedDeeds? Forced { get; set; }

    /// <summary>Each sentence that has an event's word, with those words and its noun phrases.</summary>
    public IEnumerable<(int Sentence, TriggerMention[] Triggers, List<Filler> Fillers)> Sentences()
    {
        for (var at = 0; at < Triggers.Count;)
        {
            var sentence = document.SentenceOf(Triggers[at].Head);
            var end = at + 1;
            while (end < Triggers.Count && document.SentenceOf(Triggers[end].Head) == sentence) end++;
            var fillers = Fillers!.Read(sentence);
            var found = Forced!.Keep([.. Triggers.GetRange(at, end - at)], fillers);
            if (found.Length > 0) yield return (sentence, found, fillers);
            at = end;
        }
    }
}
