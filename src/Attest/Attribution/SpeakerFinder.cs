using Attest.Dates;
using Attest.Language;

namespace Attest.Attribution;

/// <summary>Finds the words that name the speaker of a claim, by the grammar of its cue.</summary>
internal sealed class SpeakerFinder(Document document, DateReading dates)
{
    /// <summary>The head token of the speaker; -1 where the sentence names none.</summary>
    public int Find(TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        var found = match.Row.Class switch
        {
            CueClass.Preposition => InPhrase(SpeakerPhrase.After(document, cue.Span.End, sentence.End)),
            CueClass.Adverb => -1,
            CueClass.Noun => OfNoun(document, cue.Head),
            CueClass.Adjective => Clauses.OwnSubject(document, cue.Head) is var own and >= 0 ? own : OfDescribed(document, cue.Head),
            _ => OfVerb(sentence, cue, match),
        };
        if (found < 0) return -1;
        foreach (var span in match.Spans)
            if (span.Contains(found)) return match.Row.Class == CueClass.Preposition ? InPhrase(new(cue.Span.End, Math.Max(cue.Span.End, span.First))) : -1;
        return IsEmptySubject(document, found, cue) ? -1 : found;
    }

    private int OfVerb(TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        // "It was learned from police sources that …": who it was learned from says it.
        if (GrammarWords.IsLearning(document.LemmaHashes[cue.Head]))
            foreach (var child in document.Children(cue.Head))
                if (child > cue.Head && document.Relations[child] == Relation.Obl && Clauses.HasCase(document, child, GrammarWords.From) && !InContent(match, child)) return child;
        if (cue.Passive)
        {
            var agent = Clauses.Agent(document, cue.Head);
            if (agent >= 0 && agent > cue.Head) return agent;
            return match.Row.Takes(CueFrames.Person) && cue.Span.End < sentence.End && document.FormHashes[cue.Span.End] == GrammarWords.By ? InPhrase(new(cue.Span.End + 1, Math.Max(cue.Span.End + 1, match.Spans[^1].First))) : -1;
        }

        var subject = Clauses.Subject(document, cue.Head);
        // "Finds reasonable grounds to believe that": whoever has the grounds believes it.
        if (document.Relations[cue.Head] == Relation.Acl && Clauses.HasCase(document, cue.Head, GrammarWords.To) && document.Heads[cue.Head] is >= 0 and var grounds && GrammarWords.IsGround(document.LemmaHashes[grounds]) && document.Relations[grounds] == Relation.Obj) subject = Clauses.Subject(document, document.Heads[grounds]);
        if (subject >= 0 && subject < cue.Head && Clauses.HasSemicolon(document, subject, cue.Head)) subject = -1;
        // "Said on condition of anonymity": what a preposition leads is no subject.
        if (subject > cue.Head && document.Tags[subject - 1] == Upos.Adp) subject = -1;
        if (subject > cue.Head && match.Row.Takes(CueFrames.Person) && BeforeVerb(sentence, cue, match) is var speaks and >= 0) return speaks;
        if (subject >= 0 && sentence.Contains(subject) && !dates.Holds(subject) && !InContent(match, subject)) return subject;
        if (subject >= 0 && dates.Holds(subject) && document.Relations[cue.Head] is Relation.Acl or Relation.Advcl or Relation.AclRelcl && OfGovernor(sentence, subject) is var governor and >= 0) return governor;
        if (document.Relations[cue.Head] == Relation.AclRelcl && !dates.Holds(document.Heads[cue.Head]) && cue.Head - cue.Span.First + 1 >= 0 && document.Heads[cue.Head] >= cue.Span.First - 4) return document.Heads[cue.Head];
        return ByOrder(sentence, cue, match);
    }

    /// <summary>"Silt told the service": the name right before the verb speaks, whatever stands behind it is told; -1 where none stands there.</summary>
    private int BeforeVerb(TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        var token = cue.Span.First - 1;
        return sentence.Contains(token) && document.Tags[token] is Upos.Propn or Upos.Noun or Upos.Pron && !dates.Holds(token) && !InContent(match, token) && !GrammarWords.IsRelative(document.FormHashes[token]) ? token : -1;
    }

    /// <summary>The subject of the verb that a date belongs to ("wrote on Friday, saying …").</summary>
    private int OfGovernor(TokenSpan sentence, int token)
    {
        for (var steps = 0; steps < 4 && token >= 0; steps++, token = document.Heads[token])
        {
            if (document.Tags[token] != Upos.Verb) continue;
            var subject = Clauses.Subject(document, token);
            return subject >= 0 && sentence.Contains(subject) && !dates.Holds(subject) ? subject : -1;
        }

        return -1;
    }

    /// <summary>The noun phrase that opens the words before the verb, or follows it at once ("said the ministry"), where the tree names no subject.</summary>
    private int ByOrder(TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        if (!match.Row.Takes(CueFrames.Quote | CueFrames.Clause) && match.Row.Stance != Stance.ClaimsResponsibility) return -1;
        var first = cue.Span.First;
        while (first > sentence.First && !Parts(match, first - 1)) first--;
        for (var token = first; token < cue.Span.First; token++)
        {
            if (document.Tags[token] is Upos.Adp or Upos.Sconj) token = SkipPhrase(token, cue.Span.First);
            else if (document.Tags[token] is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && !dates.Holds(token) || (document.Tags[token] == Upos.Aux && token == cue.Span.First - 1 && document.Capitals[token])) return Top(token, cue.Head, new(first, cue.Span.First));
        }

        if (cue.Span.End >= sentence.End || InContent(match, cue.Span.End)) return -1;
        var after = SpeakerPhrase.After(document, cue.Span.End, Math.Min(sentence.End, cue.Span.End + 12));
        var found = after.Length > 0 ? InPhrase(after) : -1;
        return found >= 0 && !dates.Holds(found) && document.Tags[cue.Span.End] != Upos.Adp ? found : -1;
    }

    /// <summary>True where the words before a token belong to something else than the verb's own clause.</summary>
    private bool Parts(ContentMatch match, int token) =>
        InContent(match, token) || document.FormHashes[token] == GrammarWords.Semicolon || document[token].Text is "“" or "”" or "\"" or "--" or "—" ||
        (document.Tags[token] == Upos.Cconj && token > 0 && document.Tags[token - 1] == Upos.Punct);

    /// <summary>The last token of a phrase that a preposition opens: up to the next comma.</summary>
    private int SkipPhrase(int token, int limit)
    {
        for (var at = token + 1; at < limit; at++)
            if (document.FormHashes[at] == GrammarWords.Comma) return at;
        return token + 1;
    }

    private static int OfNoun(Document document, int noun)
    {
        foreach (var child in document.Children(noun))
            if (document.Relations[child] == Relation.NmodPoss) return child;
        foreach (var child in document.Children(noun))
        {
            if (child < noun || document.Relations[child] is not (Relation.Nmod or Relation.Obl or Relation.OblAgent)) continue;
            if (Clauses.HasCase(document, child, GrammarWords.By) || Clauses.HasCase(document, child, GrammarWords.From)) return child;
        }

        var head = document.Heads[noun];
        // "Regretted the allegation that", "received reports that": whoever does so did not make them.
        if (head >= 0 && document.Relations[noun] == Relation.Obj && GrammarWords.IsAccount(document.LemmaHashes[noun]) && !GrammarWords.Makes(document.LemmaHashes[head])) return -1;
        if (head >= 0 && (document.Relations[noun] == Relation.Obj || (document.Relations[noun] == Relation.Obl && !IsHeard(document, noun))) && document.Tags[head] == Upos.Verb && !Clauses.IsPassive(document, head)) return Clauses.Subject(document, head);
        var compound = -1;
        foreach (var child in document.Children(noun))
            if (child < noun && document.Relations[child] is Relation.Compound && (document.Tags[child] == Upos.Propn || (document.Capitals[child] && document.Tags[child] == Upos.Noun))) compound = child;
        return compound;
    }

    /// <summary>"Was horrified by reports that", "responded to the accusation": whoever does so did not make them.</summary>
    private static bool IsHeard(Document document, int noun) =>
        document.Child(noun, Relation.Case) is >= 0 and var preposition && !(document.FormHashes[preposition] == GrammarWords.In || document.FormHashes[preposition] == GrammarWords.With);

    private static int OfDescribed(Document document, int adjective) =>
        document.Relations[adjective] is Relation.Acl or Relation.Amod ? document.Heads[adjective]
        : document.Relations[adjective] is Relation.Xcomp or Relation.Conj or Relation.Advcl ? Clauses.Subject(document, adjective) : -1;

    private int InPhrase(TokenSpan phrase)
    {
        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X)) continue;
            return Top(token, phrase.First - 1, phrase);
        }

        return phrase.Length > 0 ? phrase.First : -1;
    }

    private int Top(int token, int stop, TokenSpan within)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            var head = document.Heads[token];
            if (head < 0 || head == stop || !within.Contains(head) || document.Tags[head] is Upos.Verb or Upos.Aux || dates.Holds(head)) break;
            token = head;
        }

        return token;
    }

    private static bool InContent(ContentMatch match, int token)
    {
        foreach (var span in match.Spans)
            if (span.Contains(token)) return true;
        return false;
    }

    /// <summary>"It is believed that …": the "it" stands for nobody.</summary>
    private static bool IsEmptySubject(Document document, int token, CueMention cue) =>
        document.Relations[token] == Relation.Expl || (document.FormHashes[token] == GrammarWords.It && cue.Passive);
}
