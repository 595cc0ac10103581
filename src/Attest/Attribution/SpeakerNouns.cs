using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Attribution;

/// <summary>What the nouns in and beside a speaker's words say of the speaker.</summary>
internal sealed class SpeakerNouns(Document document, SpeakerLexicon lexicon)
{
    private static readonly WordSet Running = ClaimWords.Of("running");
    private static readonly WordSet Houses = ClaimWords.Of("house");

    /// <summary>The kind that the noun of a body beside a name gives ("the charity Open Hands"); null for none.</summary>
    public SpeakerKind? BodyBeside(TokenSpan span)
    {
        for (var token = Math.Max(0, span.First - 1); token < Math.Min(span.End, span.First + 8); token++)
            if (document.Tags[token] is Upos.Noun or Upos.Propn && lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out var kind, out var trait) && trait == SpeakerTrait.Body) return GroupNouns.IsPeaceful(document, token) ? SpeakerKind.Organisation : kind;
        return null;
    }

    /// <summary>The kind that the nouns beside a person's name give ("Dr", "the hospital's director").</summary>
    public SpeakerKind? KindBeside(TokenSpan span)
    {
        for (var token = span.First; token < Math.Min(span.End, span.First + 16); token++)
        {
            // "Local police chief Ali Wazir" is no local.
            if (document.Tags[token] == Upos.Adj && token + 1 < span.End && document.Tags[token + 1] is Upos.Noun or Upos.Propn) continue;
            if (lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out var kind, out var trait) && trait is SpeakerTrait.Person or SpeakerTrait.Voice && kind is not SpeakerKind.Unnamed) return kind;
        }

        return null;
    }

    /// <summary>True for whoever runs a hospital, a school or an aid group, and holds no office of a state.</summary>
    public bool IsOfHouse(int head, TokenSpan span)
    {
        if (!Running.Contains(document.LemmaHashes[head])) return false;
        for (var token = span.First; token < Math.Min(span.End, span.First + 16); token++)
            if (Houses.Contains(document.LemmaHashes[token])) return true;
        return false;
    }

    /// <summary>"The Nigerian Red Cross", "Kenya Red Cross": a society of a state, and not the international body; empty for others.</summary>
    public TokenSpan SocietyOf(TokenSpan actor, PlaceReading places)
    {
        var first = actor.First;
        if (actor.Length < 2 || document[first].Lower is not "red" || document[first + 1].Lower is not ("cross" or "crescent") || first == 0 || document.SentenceOf(first - 1) != document.SentenceOf(first)) return default;
        // "The Kenya Red Cross"
        if (first - 1 is var before && document.Tags[before] is Upos.Propn or Upos.Adj && document.Capitals[before] && before > 0 && document.FormHashes[before - 1] == GrammarWords.The) return new(before, actor.End);
        return Array.Find(places.Mentions, place => place.Span.End == first && place.Name.Place?.Kind == PlaceKind.Country) is { } state ? new(state.Span.First, actor.End) : default;
    }

    /// <summary>Somebody new who is the subject of the sentence before a pronoun's, told by a noun ("A rescue worker described the scene. … he said"); -1 for none.</summary>
    public int SubjectBefore(int pronoun)
    {
        var sentence = document.SentenceOf(pronoun) - 1;
        if (sentence >= 0 && document.Source[document.Starts[document.SentenceFirst[sentence]]] is '"' or '“') sentence--;
        if (sentence < 0) return -1;
        var tokens = document.SentenceTokens(sentence);
        for (var token = tokens.First; token < tokens.End; token++)
            if (document.Relations[token] == Relation.Nsubj && document.Xpos(token) == "NN" && document.Child(token, Relation.Det) is >= 0 and var article && document[article].Lower is "a" or "an" && document.Heads[token] is >= 0 and var verb && document.Heads[verb] < 0 && document.Tags[verb] == Upos.Verb && lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out _, out var trait) && trait is SpeakerTrait.Person or SpeakerTrait.Voice) return token;
        return -1;
    }

    /// <summary>True where a noun of the phrase says that its person speaks for others.</summary>
    public bool HasVoice(TokenSpan span)
    {
        for (var token = span.First; token < Math.Min(span.End, span.First + 16); token++)
            if (lexicon.TryGet(document.LemmaHashes[token], document.FormHashes[token], out _, out var trait) && trait == SpeakerTrait.Voice) return true;
        return false;
    }
}
