using Attest.Actors;
using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Facilities;

/// <summary>Reads what the sentences around a facility's mentions tell of it.</summary>
internal sealed class FacilityDescription(Document document, FacilityLexicon lexicon, PlaceReading places, ActorMention[] actors)
{
    private static readonly ulong Of = WordHash.Of("of");
    private static readonly ulong By = WordHash.Of("by");
    private static readonly ulong For = WordHash.Of("for");
    private static readonly WordSet Article = WordSet.Of("al", "el", "an", "as", "ar", "ash");
    private static readonly ulong The = WordHash.Of("the");
    private static readonly WordSet Where = WordSet.Of("in at near outside inside on".Split(' '));

    /// <summary>Fills in what is told; what is not told stays open.</summary>
    public void Read(FoundFacility facility)
    {
        foreach (var mention in facility.Mentions)
        {
            var sentence = document.SentenceTokens(document.SentenceOf(mention.Head));
            facility.Operator ??= OperatorAfter(mention.Span, sentence) ?? OperatorBefore(mention.Span);
            facility.Place ??= PlaceOf(mention.Span, sentence);
            if (mention.Treatment) continue;
            facility.Founded ??= FoundedIn(mention.Span, sentence);
            facility.Status ??= StatusIn(facility, mention.Span, sentence);
            facility.Serves ??= ServesOf(mention.Span, sentence);
            Services(facility, mention.Span, sentence);
        }
    }

    /// <summary>"a centre of the Federation of …", "a clinic run by …".</summary>
    private Described? OperatorAfter(TokenSpan mention, TokenSpan sentence)
    {
        var at = mention.End;
        if (at < sentence.End && document.FormHashes[at] == Of) return Body(at + 1, sentence.End);
        for (var token = at; token < sentence.End && token < at + 6; token++)
            if (lexicon.Is(document, token, sentence.End, "runs", out _, out var length) && token + length < sentence.End && document.FormHashes[token + length] == By) return Body(token + length + 1, sentence.End);
        return null;
    }

    private Described? OperatorBefore(TokenSpan mention)
    {
        for (var at = ActorMention.From(actors, mention.First); at < actors.Length && actors[at].Span.First < mention.End; at++)
            if (actors[at] is { Name: { } name, Class.Code: "organisation" } actor && actor.Span.End < mention.End) return new(name, document.Passage(actor.Span));

        return null;
    }

    private Described? Body(int at, int end)
    {
        if (at < end && document.FormHashes[at] == The) at++;
        var index = ActorMention.From(actors, at);
        if (index >= actors.Length || actors[index] is not { Name: { } name, Adjective: false, Class.Body: true } actor || actor.Span.First != at) return null;
        return new(name, document.Passage(actor.Span));
    }

    private Place? PlaceOf(TokenSpan mention, TokenSpan sentence)
    {
        for (var at = From(mention.First); at < places.Mentions.Length; at++)
        {
            var place = places.Mentions[at];
            if (place.Span.First < mention.First) continue;
            if (place.Span.First >= sentence.End || place.Span.First > mention.End + 12) break;
            if (place.Name.Mention == PlaceMentionKind.Demonym || place.Name.Place is not { } where) continue;
            // "Al Amal clinic" is no clinic of a town of Amal.
            if (mention.Contains(place.Span) && place.Span.First > mention.First && Article.Contains(document.FormHashes[place.Span.First - 1])) return null;
            if (mention.Contains(place.Span)) return where.Kind is PlaceKind.Facility or PlaceKind.Settlement or PlaceKind.Camp ? where : null;
            var before = place.Phrase.First - 1;
            while (before > mention.First && document.Tags[before] is Upos.Det or Upos.Adj or Upos.Noun && !Where.Contains(document.FormHashes[before])) before--;
            if (before >= mention.End && (Where.Contains(document.FormHashes[before]) || document.Tags[before] == Upos.Adp)) return where;
            return null;
        }

        return null;
    }

    private int From(int token)
    {
        int low = 0, high = places.Mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (places.Mentions[middle].Span.End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>"founded in 2020".</summary>
    private Described? FoundedIn(TokenSpan mention, TokenSpan sentence)
    {
        for (var token = mention.End; token < sentence.End && token < mention.End + 14; token++)
        {
            if (!lexicon.Is(document, token, sentence.End, "founded", out _, out var length) || document.Xpos(token) is not ("VBN" or "VBD")) continue;
            for (var year = token + length; year < sentence.End && year < token + length + 5; year++)
            {
                var text = document.Source.AsSpan(document.Starts[year], document.Ends[year] - document.Starts[year]);
                if (text.Length == 4 && text[0] is '1' or '2' && !text.ContainsAnyExceptInRange('0', '9')) return new(text.ToString(), document.Passage(new(token, year + 1)));
            }
        }

        return null;
    }

    private Described? StatusIn(FoundFacility facility, TokenSpan mention, TokenSpan sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (token == mention.End - 1 || !lexicon.Is(document, token, sentence.End, "status", out var word, out var length)) continue;
            if (token < mention.First && document.Tags[token] == Upos.Verb && document.Child(token, Relation.Obj) is var obj and >= 0 && !mention.Contains(obj)) continue;
            if (OfAnother(facility, mention, token)) continue;
            return new(word.Value, document.Passage(new(token, token + length)));
        }

        return null;
    }

    /// <summary>True where another noun stands between a mention and a word of state as its subject.</summary>
    private bool OfAnother(FoundFacility facility, TokenSpan mention, int token)
    {
        var verb = document.Tags[token] is Upos.Verb or Upos.Adj ? token : document.Heads[token];
        if (verb < 0) return false;
        var subject = document.Child(verb, Relation.Nsubj) is var active and >= 0 ? active : document.Child(verb, Relation.NsubjPass);
        if (subject < 0 || mention.Contains(subject) || document.Tags[subject] == Upos.Pron) return false;
        foreach (var own in facility.Mentions)
            if (own.Span.Contains(subject)) return false;
        return lexicon.Nouns.Match(document, subject, subject + 1, out _) > 0 || document.Tags[subject] == Upos.Propn;
    }

    private Described? ServesOf(TokenSpan mention, TokenSpan sentence)
    {
        for (var token = mention.End; token < sentence.End && token < mention.End + 18; token++)
        {
            if (!lexicon.Is(document, token, sentence.End, "serves", out _, out var length) || document.Tags[token] != Upos.Verb || document.Xpos(token) is "VBN") continue;
            return Until(token + length, sentence.End);
        }

        return null;
    }

    private void Services(FoundFacility facility, TokenSpan mention, TokenSpan sentence)
    {
        var offered = false;
        for (var token = sentence.First; token < sentence.End && !offered; token++)
            offered = lexicon.Is(document, token, sentence.End, "offers", out _, out _) && Math.Abs(token - mention.First) < 24;
        if (!offered) return;
        for (var token = mention.End; token < sentence.End;)
        {
            if (!lexicon.Is(document, token, sentence.End, "service", out var word, out var length))
            {
                token++;
                continue;
            }

            var passage = document.Passage(new(token, token + length));
            if (Codes.TryParse<ServiceKind>(word.Value, out var kind) && !facility.Services.Exists(service => service.Kind == kind && service.Text == passage.Text)) facility.Services.Add(new(kind, passage.Text, passage));
            if (token + length < sentence.End && document.FormHashes[token + length] == For) facility.Serves ??= Until(token + length + 1, sentence.End);
            token += length;
        }
    }

    /// <summary>The words of a noun phrase up to the next comma, "and" or stop.</summary>
    private Described? Until(int first, int end)
    {
        var stop = first;
        while (stop < end && stop < first + 14 && document.Tags[stop] is not (Upos.Punct or Upos.Cconj or Upos.Aux) || (stop < end && document.Source[document.Starts[stop]] == '-')) stop++;
        if (stop == first) return null;
        var passage = document.Passage(new(first, stop));
        return new(passage.Text, passage);
    }
}
