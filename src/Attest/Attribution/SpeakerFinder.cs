using Attest.Language;

namespace Attest.Attribution;

/// <summary>Finds the words that name the speaker of a claim, by the grammar of its cue.</summary>
internal static class SpeakerFinder
{
    /// <summary>The head token of the speaker; -1 where the sentence names none.</summary>
    public static int Find(Document document, TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        var found = match.Row.Class switch
        {
            CueClass.Preposition => InPhrase(document, SpeakerPhrase.After(document, cue.Span.End, sentence.End)),
            CueClass.Adverb => -1,
            CueClass.Noun => OfNoun(document, cue.Head),
            CueClass.Adjective => Clauses.OwnSubject(document, cue.Head) is var own and >= 0 ? own : OfDescribed(document, cue.Head),
            _ => OfVerb(document, sentence, cue, match),
        };
        if (found < 0 || match.Spans.Length == 0) return found;
        foreach (var span in match.Spans)
            if (span.Contains(found)) return -1;
        return IsEmptySubject(document, found, cue) ? -1 : found;
    }

    private static int OfVerb(Document document, TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        if (cue.Passive)
        {
            var agent = Clauses.Agent(document, cue.Head);
            return agent >= 0 && agent > cue.Head ? agent : -1;
        }

        var subject = Clauses.Subject(document, cue.Head);
        if (subject >= 0 && sentence.Contains(subject)) return subject;
        if (document.Relations[cue.Head] == Relation.AclRelcl) return document.Heads[cue.Head];
        return ByOrder(document, sentence, cue, match);
    }

    /// <summary>The noun before the verb, or right after it ("said the ministry"), where the tree names no subject.</summary>
    private static int ByOrder(Document document, TokenSpan sentence, CueMention cue, ContentMatch match)
    {
        if (!match.Row.Takes(CueFrames.Quote | CueFrames.Clause)) return -1;
        var before = cue.Span.First - 1;
        while (before > sentence.First && document.Tags[before] is Upos.Adv or Upos.Punct && document.FormHashes[before] != GrammarWords.Semicolon) before--;
        if (before >= sentence.First && document.Tags[before] is Upos.Noun or Upos.Propn or Upos.Pron && !InContent(match, before)) return Top(document, before, cue.Head, sentence);
        if (cue.Span.End < sentence.End && !InContent(match, cue.Span.End))
        {
            var after = SpeakerPhrase.After(document, cue.Span.End, Math.Min(sentence.End, cue.Span.End + 8));
            if (after.Length > 0) return InPhrase(document, after);
        }

        return -1;
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
        if (head >= 0 && document.Relations[noun] is Relation.Obj or Relation.Obl && document.Tags[head] == Upos.Verb && !Clauses.IsPassive(document, head)) return Clauses.Subject(document, head);
        foreach (var child in document.Children(noun))
            if (document.Relations[child] is Relation.Compound && document.Tags[child] == Upos.Propn) return child;
        return -1;
    }

    private static int OfDescribed(Document document, int adjective) =>
        document.Relations[adjective] is Relation.Acl or Relation.Amod ? document.Heads[adjective]
        : document.Relations[adjective] is Relation.Xcomp or Relation.Conj or Relation.Advcl ? Clauses.Subject(document, adjective) : -1;

    private static int InPhrase(Document document, TokenSpan phrase)
    {
        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (document.Tags[token] is not (Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.X)) continue;
            return Top(document, token, phrase.First - 1, phrase);
        }

        return phrase.Length > 0 ? phrase.First : -1;
    }

    private static int Top(Document document, int token, int stop, TokenSpan within)
    {
        for (var steps = 0; steps < 8; steps++)
        {
            var head = document.Heads[token];
            if (head < 0 || head == stop || !within.Contains(head) || document.Tags[head] is Upos.Verb or Upos.Aux) break;
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
