using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>A report that is a party's own statement ("Statement by the General Command of …", "[COMMUNIQUE] [NAME]", "We, the …"): whoever issued it says what stands in it.</summary>
internal sealed class IssuedStatement
{
    /// <summary>Sentences within which a statement says whose it is.</summary>
    private const int Lead = 3;

    /// <summary>Words between the statement's own word and whoever issued it.</summary>
    private const int Reach = 16;

    /// <summary>Words of the phrase for whoever issued it.</summary>
    private const int Phrase = 10;

    private static readonly WordSet Papers = ClaimWords.Of("issued-paper");
    private static readonly ulong Dated = WordHash.Of("dated");
    private static readonly WordSet Issuing = WordSet.Of("by", "from", "of");

    private IssuedStatement(TokenSpan speaker, int head, int sentence) => (Speaker, Head, Sentence) = (speaker, head, sentence);

    /// <summary>True for "statement", "communique", "letter".</summary>
    public static bool IsPaper(Document document, int token) => Papers.Contains(document.LemmaHashes[token]);

    /// <summary>The words for who issued it.</summary>
    public TokenSpan Speaker { get; }

    /// <summary>Their head.</summary>
    public int Head { get; }

    private int Sentence { get; }

    /// <summary>The statement that a report is; null where it does not say so at its beginning.</summary>
    public static IssuedStatement? Find(Document document, ActorMention[] actors)
    {
        for (var sentence = 0; sentence < Math.Min(Lead, document.SentenceCount); sentence++)
        {
            if (document.SentenceKinds[sentence] == SentenceKind.Furniture) continue;
            var tokens = document.SentenceTokens(sentence);
            if (Ourselves(document, actors, tokens) is >= 0 and var own) return Of(actors, own, sentence);
            if (!IsTitle(document, tokens)) continue;
            for (var token = tokens.First; token < tokens.End; token++)
            {
                if (!IsPaper(document, token)) continue;
                // "Northern Front statement on the attack"
                if (token > tokens.First && Body(document, actors, tokens.First, token) is >= 0 and var before && actors[before].Span.End == token && !IsForPress(actors[before])) return Of(actors, before, sentence);
                if (Issuer(document, actors, token, tokens.End) is >= 0 and var issuer) return Of(actors, issuer, sentence);
                if (Office(document, token, tokens.End) is { Length: > 0 } office) return new(new(office.First, Math.Max(HeadOf(document, office) + 1, office.First)), HeadOf(document, office), sentence);
            }
        }

        return null;
    }

    /// <summary>Makes what no other claim holds, sentence by sentence, a claim of whoever issued the statement.</summary>
    public void Add(Document document, ClaimDrafts drafts)
    {
        var held = drafts.Held();
        for (var sentence = Sentence + 1; sentence < document.SentenceCount; sentence++)
        {
            if (document.SentenceKinds[sentence] is not (SentenceKind.Body or SentenceKind.ListItem)) continue;
            var said = Spans.Trim(document, document.SentenceTokens(sentence));
            var free = 0;
            for (var token = said.First; token < said.End; token++)
                if (!held[token]) free++;
            if (said.Length < 3 || free * 2 <= said.Length || !Spans.HasVerb(document, said)) continue;
            var draft = new ClaimDraft { Frame = CueFrames.Clause, Speaker = Speaker, SpeakerHead = Head, Why = "a statement says whose it is" };
            draft.Content.Add(said);
            drafts.Add(draft);
        }
    }

    private static IssuedStatement Of(ActorMention[] actors, int actor, int sentence) => new(actors[actor].Span, actors[actor].Head, sentence);

    /// <summary>"Press statement": whom it is for, and nobody who issued it.</summary>
    private static bool IsForPress(ActorMention actor) => actor is { Speaks: SpeakerKind.Media, Name: null };

    /// <summary>"We, the Karen Unity Army, reject …": the body between the commas; -1 for none.</summary>
    private static int Ourselves(Document document, ActorMention[] actors, TokenSpan tokens)
    {
        var first = tokens.First;
        if (tokens.Length < 6 || document.FormHashes[first] != GrammarWords.We || document.FormHashes[first + 1] != GrammarWords.Comma) return -1;
        return Body(document, actors, first + 2, first + 4);
    }

    /// <summary>"… by the General Command of the Front", "[…] [FRONT]": the body behind the word that says who issued it; -1 for none.</summary>
    private static int Issuer(Document document, ActorMention[] actors, int paper, int end)
    {
        for (var token = paper + 1; token < Math.Min(end, paper + Reach); token++)
        {
            var bracket = document[token].Text is "[" && document[token - 1].Text is "]";
            if ((bracket || Issuing.Contains(document.FormHashes[token])) && Body(document, actors, token + 1, Math.Min(end, token + Phrase)) is >= 0 and var body) return body;
        }

        return -1;
    }

    /// <summary>"… from the Permanent Representative of Armenia": the noun phrase behind "by" or "from"; empty for none.</summary>
    private static TokenSpan Office(Document document, int paper, int end)
    {
        for (var token = paper + 1; token < Math.Min(end, paper + Reach); token++)
            if (Issuing.Contains(document.FormHashes[token]) && SpeakerPhrase.After(document, token + 1, end) is { Length: > 0 } phrase && (document.FormHashes[token] != GrammarWords.Of || IsName(document, phrase))) return phrase;
        return default;
    }

    /// <summary>"The White Nile Column": two words or more with capitals.</summary>
    private static bool IsName(Document document, TokenSpan phrase)
    {
        var capitals = 0;
        for (var token = phrase.First; token < phrase.End && document.Tags[token] != Upos.Adp; token++)
            if (document.Capitals[token]) capitals++;
        return capitals > 1;
    }

    /// <summary>The noun that a phrase is about: the last before a preposition.</summary>
    private static int HeadOf(Document document, TokenSpan phrase)
    {
        var head = phrase.First;
        for (var token = phrase.First; token < phrase.End && document.Tags[token] != Upos.Adp && document.FormHashes[token] != GrammarWords.Comma; token++)
            if (document.Tags[token] is Upos.Noun or Upos.Propn) head = token;
        return head;
    }

    /// <summary>The first body or office that begins among some tokens; -1 for none.</summary>
    private static int Body(Document document, ActorMention[] actors, int from, int limit)
    {
        var found = -1;
        for (var at = ActorMention.From(actors, from); at < actors.Length && actors[at].Span.First < limit; at++)
        {
            if (actors[at] is not { Adjective: false } actor || actor.Span.First < from) continue;
            // "The General Command of the Front": the Front, whatever its command is taken for.
            if (actor.Class.Body) return at;
            if (found < 0 && (actor.Person || actor.Armed)) found = at;
        }

        return found;
    }

    /// <summary>True for a heading, a dateline, or a sentence without a verb of its own.</summary>
    private static bool IsTitle(Document document, TokenSpan tokens)
    {
        for (var token = tokens.First; token < tokens.End; token++)
        {
            // "A statement put the number at 18", whatever form "put" is taken for
            if (document.Relations[token] == Relation.Root && document.Tags[token] == Upos.Verb && document.Child(token, Relation.Nsubj) >= 0 && document.FormHashes[token] != Dated && !document.Capitals[token]) return false;
            if (document.Xpos(token) is "VBD" or "VBZ" or "VBP" or "MD" && document.FormHashes[token] != Dated && document.Tags[token] is Upos.Verb or Upos.Aux && !document.Capitals[token]) return false;
        }

        return true;
    }
}
