using Attest.Language;

namespace Attest.Actors;

/// <summary>The armed body that stands in the words for who speaks for it ("RSF" of "RSF spokesman Ali Nur"): a mention of its own, right before his.</summary>
internal static class SpokenBodies
{
    /// <summary>The mentions with those bodies, in the order of the text.</summary>
    public static ActorMention[] Add(Document document, ActorLexicon lexicon, ActorMention[] mentions)
    {
        List<ActorMention>? all = null;
        for (var at = 0; at < mentions.Length; at++)
        {
            if (mentions[at] is { Person: true, Of: { } body } && BodyOf(document, lexicon, mentions[at].Span, body) is { } spoken) (all ??= [.. mentions[..at]]).Add(spoken);
            all?.Add(mentions[at]);
        }

        return all is null ? mentions : [.. all];
    }

    /// <summary>True for somebody in whose words such a body stands.</summary>
    public static bool IsVoice(ActorMention[] mentions, int at) => mentions[at].Person && at > 0 && mentions[at - 1].Span.First == mentions[at].Span.First;

    private static ActorMention? BodyOf(Document document, ActorLexicon lexicon, TokenSpan words, string body)
    {
        var length = lexicon.Match(document, words.First, words.End, out var entries);
        if (length == 0 || length >= words.Length) return null;
        foreach (var entry in entries)
            if (entry is { Role: ActorRole.Name, Class.Armed: true } && entry.Name == body && entry.Class.Code != "state") return ActorMention.Make(new(words.First, words.First + length), entry.Name, entry.Class) with { Country = entry.Country };
        return null;
    }
}
