using Attest.Language;

namespace Attest.Attribution;

/// <summary>Nouns by what they stand for.</summary>
internal static class Nominals
{
    private static readonly string[] Endings = ["tion", "sion", "ment", "ance", "ence", "ity", "ism", "ing", "ure", "cy", "ship", "al", "ness", "ies"];

    private static readonly string[] Events =
    [
        "attack", "strike", "raid", "move", "plan", "policy", "idea", "law", "rule", "order", "act", "crime", "massacre", "war", "offensive", "assault", "violence", "abuse", "use", "claim",
        "remark", "comment", "report", "threat", "siege", "deal", "effort", "attempt", "abuses", "shelling", "blockade", "failure", "role", "lack", "way", "behavior", "behaviour", "record", "proposal", "call", "fact",
    ];

    /// <summary>True for a noun that names an event, an act or a state of affairs rather than a thing or a person; judged by its ending and a short list.</summary>
    public static bool IsEvent(Document document, int token)
    {
        if (document.Tags[token] == Upos.Propn) return false;
        var text = document[token].Text;
        if (text.Length > 1 && text[^1] is 's' or 'S' && text[^2] is not ('s' or 'S')) text = text[..^1];
        foreach (var ending in Endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        foreach (var word in Events)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
