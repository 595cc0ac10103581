using Attest.Language;
using Attest.Lexicons;
using Attest.Places;

namespace Attest.Actors;

/// <summary>One walk over a document's sentences that finds the mentions by lexicon, title, and the look of names.</summary>
internal sealed class ActorScan
{
    private static readonly ulong Of = WordHash.Of("of");
    private static readonly WordSet Bodies = ActorWords.Of("body");
    private static readonly WordSet Services = ActorWords.Of("service");
    private static readonly ulong Coalition = WordHash.Of("coalition");
    private static readonly WordSet Anybody = ActorWords.Of("anybody");
    private static readonly ulong For = WordHash.Of("for");
    private static readonly ulong From = WordHash.Of("from");
    private static readonly ulong The = WordHash.Of("the");
    private static readonly ulong Owned = WordHash.Of("'s");
    private static readonly ulong Comma = WordHash.Of(",");
    private static readonly ulong Member = WordHash.Of("member"), Members = WordHash.Of("members"), Elements = WordHash.Of("elements");

    private static readonly WordSet Inside = ActorWords.Of("inside");

    private static readonly WordSet Opposing = ActorWords.Of("opposing");

    private static readonly WordSet Unrest = ActorWords.Of("unrest");
    private static readonly WordSet Crews = ActorWords.Of("crew");

    private readonly Document document;
    private readonly ActorLexicon lexicon;
    private readonly NameRuns runs;
    private readonly bool capitals;
    private readonly ActorFit fits;

    public ActorScan(Document document, ActorLexicon lexicon, PlaceReading places)
    {
        this.document = document;
        this.lexicon = lexicon;
        capitals = document.InCapitals;
        runs = new(document, lexicon, places, capitals);
        fits = new(document, runs);
    }

    /// <summary>What was found so far, in the order of the text.</summary>
    public List<ActorMention> Mentions { get; } = [];

    /// <summary>Where the mention that was found last ends.</summary>
    private int Floor => Mentions.Count > 0 ? Mentions[^1].Span.End : 0;

    /// <summary>Reads one sentence. "The Arab militia Janjaweed" is one body, by its own name.</summary>
    public void Read(TokenSpan sentence)
    {
        for (var at = sentence.First; at < sentence.End;)
        {
            var mention = At(at, sentence.End);
            if (mention is null)
            {
                at++;
                continue;
            }

            if (mention is { Name: not null, Armed: true, Adjective: false } && Mentions.Count > 0 && Mentions[^1] is { Armed: true, Adjective: false } before && before.Span.End == at && Bodies.Contains(document.FormHashes[at - 1]))
            {
                mention = mention with { Span = new(before.Span.First, mention.Span.End) };
                Mentions.RemoveAt(Mentions.Count - 1);
            }

            Mentions.Add(mention);
            at = mention.Span.End;
        }
    }

    /// <summary>Countries whose names people bear.</summary>
    private static readonly WordSet CalledSo = ActorWords.Of("called-so");

    /// <summary>True for an outlet's word behind another of a longer name ("the Islamic Vanguard").</summary>
    private bool IsEndOfName(int at, int length) =>
        length == 1 && at > 1 && !document.InCapitals && document.Capitals[at - 1] && document.Tags[at - 1] is Upos.Adj or Upos.Propn && document.Tags[at - 2] == Upos.Det && document.SentenceOf(at - 2) == document.SentenceOf(at);

    private ActorMention? At(int at, int end)
    {
        var length = lexicon.Match(document, at, end, out var entries);
        if (length > 0 && Seats.Of(document, at, length, entries) is { } seat) return seat;
        if (entries is [{ Role: ActorRole.Seat }]) length = 0;
        if (length > 0)
        {
            if (length > 1 && Longer(at, length, end) is { } longer) return longer;
            if (Entry(entries, ActorRole.Title, at, length) is { } title && Titled(title, at, length, end) is { } titled) return titled;
            if (Entry(entries, ActorRole.Name, at, length) is { } name && !runs.Continues(at, length, end) && !(name.Class.Code == "media" && IsEndOfName(at, length))) return Named(name, entries, at, length, end);
            if ((Entry(entries, ActorRole.Adjective, at, length) ?? Entry(entries, ActorRole.Country, at, length)) is not null && OfBranch(at, length, end) is { } branch) return branch;
            if (Entry(entries, ActorRole.Adjective, at, length) is { } adjective && OfState(adjective, at, length, end) is { } ofState) return ofState;
            // "Jordan Bardella", "Israel Ruiz"
            if (length == 1 && CalledSo.Contains(document.FormHashes[at]) && at + 1 < end && document.Capitals[at + 1] && document.Tags[at + 1] == Upos.Propn && document.Relations[at + 1] == Relation.Flat && document.Heads[at + 1] == at && lexicon.Match(document, at + 1, end, out _) == 0 && runs.Person(at, end) is { } namesake) return namesake;
            if (Entry(entries, ActorRole.Country, at, length) is { } owner && (OfOwner(owner, at, length, end) ?? OfForces(owner, at, length, end)) is { } owned) return owned;
            // "Kenya's opposition said": no word of its state.
            if (at + length + 1 < end && document.FormHashes[at + length] == Owned && Opposing.Contains(document.LemmaHashes[at + length + 1])) return null;
            if (Entry(entries, ActorRole.Country, at, length) is { } state && !runs.Continues(at, length, end))
                return Located(at, at + length, end) ? null : ActorMention.Make(new(at, at + length), state.Name, state.Class) with { Country = state.Country };
            if (Entry(entries, ActorRole.People, at, length) is { } people) return ActorMention.Make(new(at, at + length), null, people.Class) with { Country = people.Country, Generic = true };
            if (document.Capitals[at] && IsOwnerNext(at + length, end) && Entry(entries, ActorRole.Noun, at, length) is { Class.Body: false } those && Common(those, at, length, end) is { Of: not null } theirs) return theirs;
            // "Fighters of the Northern Front" at the head of a sentence.
            if (document.Capitals[at] && !capitals && at == document.SentenceFirst[document.SentenceOf(at)] && document.Xpos(at) == "NNS" && IsOwnerNext(at + length, end) && Entry(entries, ActorRole.Noun, at, length) is { } fighters && Common(fighters, at, length, end) is { Name: not null } ofBody) return ofBody;
            if (document.Capitals[at] && runs.Body(at, end) is { } bodyFirst) return With(bodyFirst, end);
            if (Entry(entries, ActorRole.Given, at, length) is not null && runs.Person(at, end) is { } person) return person;
            if (Entry(entries, ActorRole.Noun, at, length) is { Class.Body: false } && runs.Titled(at, length, end) is { } society) return society;
            if (Entry(entries, ActorRole.Noun, at, length) is { } noun) return Common(noun, at, length, end);
            return IsMember(at) ? MemberOf(at, end) : null;
        }

        if (IsMember(at)) return MemberOf(at, end);
        if (runs.Numbered(at, end) is { } numbered) return numbered;
        if (!document.Capitals[at] || TreeWords.Doubted.Contains(document.FormHashes[at]) || IsOfAnother(at, end)) return null;
        if (document.Tags[at] == Upos.Noun && runs.Titled(at, 1, end) is { } cause) return cause;
        return runs.Body(at, end) is { } unknown ? With(unknown, end) : runs.Person(at, end);
    }

    /// <summary>"Warplanes of the Coalition" at the head of a sentence: a plural with a capital by its place only, and the name behind it.</summary>
    private bool IsOfAnother(int at, int end)
    {
        // "Statement of the National Army"
        if (at + 2 < end && document.FormHashes[at + 1] == Of && Attribution.IssuedStatement.IsPaper(document, at)) return true;
        if (capitals || at != document.SentenceFirst[document.SentenceOf(at)] || document.Xpos(at) != "NNS" || at + 2 >= end || document.FormHashes[at + 1] != Of) return false;
        var name = document.FormHashes[at + 2] == The ? at + 3 : at + 2;
        return name < end && ((lexicon.Match(document, name, end, out var entries) is var length and > 0 && (Entry(entries, ActorRole.Name, name, length) is not null || Entry(entries, ActorRole.Noun, name, length) is { Class: { Armed: true, Body: true } })) || runs.Body(name, end) is not null);
    }

    /// <summary>A longer name that begins within words of the lexicon: the "Army of National Liberation" in "Colombian Army of National Liberation", which is no Colombian Army.</summary>
    private ActorMention? Longer(int at, int length, int end)
    {
        for (var inner = at + 1; inner < at + length; inner++)
        {
            var reach = lexicon.Match(document, inner, end, out var entries);
            if (reach > length && inner + reach > at + length && Entry(entries, ActorRole.Name, inner, reach) is { } name) return Named(name, entries, inner, reach, end);
        }

        return null;
    }

    /// <summary>The name of a body with the noun for its people after it ("River Front guerrillas").</summary>
    private ActorMention With(ActorMention body, int end)
    {
        var stop = body.Span.End;
        if (!body.Armed || stop >= end || document.Capitals[stop] && !capitals) return body;
        var length = lexicon.Match(document, stop, end, out var after);
        return length > 0 && Entry(after, ActorRole.Noun, stop, length) is { Class.Armed: true } ? body with { Span = new(body.Span.First, stop + length), Head = stop + length - 1 } : body;
    }

    /// <summary>A title and the name after it ("Health Minister Ana Ruiz").</summary>
    private ActorMention? Titled(ActorEntry title, int at, int length, int end)
    {
        var name = runs.NameAfterTitle(at + length, end);
        if (name.Length == 0) return null;
        return ActorMention.Make(new(at, name.End), runs.Text(name), title.Class) with { Person = true };
    }

    /// <summary>A name of the lexicon, with the common noun after it ("SDF fighters", "Hamas officials").</summary>
    private ActorMention Named(ActorEntry entry, ActorEntry[] entries, int at, int length, int end)
    {
        var chosen = Choose(entries, entry);
        var stop = at + length;
        var next = runs.AfterBracket(stop, end);
        ActorEntry[] after = [];
        var nounLength = next < end ? lexicon.Match(document, next, end, out after) : 0;
        if (nounLength > 0 && Entry(after, ActorRole.Noun, next, nounLength) is { } noun && (next == stop || noun.Class.Armed))
        {
            stop = next;
            var span = new TokenSpan(at, stop + nounLength);
            if (noun.Class.Armed || noun.Class.Code is "state" or "organisation" || (noun.Class.Code is "authority" && chosen.Class.Governs))
                return ActorMention.Make(span, chosen.Name, chosen.Class) with { Country = chosen.Country };
            // What officials of an armed group do is not done by a state.
            var theirs = noun.Class.Code == "officials" && !chosen.Class.Governs ? lexicon.Class("official") : noun.Class;
            return Spokes(ActorMention.Make(span, null, theirs) with { Generic = true, Of = chosen.Name, Governs = chosen.Class.Governs, Country = chosen.Country }, end);
        }

        return ActorMention.Make(new(at, stop), chosen.Name, chosen.Class) with { Country = chosen.Country };
    }

    /// <summary>"The Nigerian Red Cross", "the Kenya Red Cross": a society of its own, by the name of an organisation right behind a state's; null for none.</summary>
    private ActorMention? OfBranch(int at, int length, int end)
    {
        var next = at + length;
        if (capitals || next >= end || lexicon.Match(document, next, end, out var entries) is not (var nameLength and > 1) || Entry(entries, ActorRole.Name, next, nameLength) is not { Class.Code: "organisation" } body || document.Text(new(next, next + nameLength)).SequenceEqual(body.Name)) return null;
        var span = new TokenSpan(at, next + nameLength);
        return ActorMention.Make(span, document.Text(span).ToString(), body.Class);
    }

    /// <summary>A state's adjective: with the noun of a body ("Chadian soldiers"), or alone ("a Turkish drone").</summary>
    private ActorMention? OfState(ActorEntry adjective, int at, int length, int end)
    {
        var stop = at + length;
        for (var next = stop; next < end && next < stop + 4; next++)
        {
            var nounLength = lexicon.Match(document, next, end, out var after);
            if (nounLength > 0 && Entry(after, ActorRole.Noun, next, nounLength) is { } noun)
            {
                // "A Russian sniper": whoever shoots for a state is of its forces.
                if (Crews.Contains(document.FormHashes[next])) return ActorMention.Make(new(at, next + nounLength), null, lexicon.Class("state-forces")) with { Country = adjective.Country, Generic = true, Of = lexicon.State(adjective.Country!) };
                // "A Syrian rebel attack": rebels of a country are not its state.
                if (noun.Class.Code is "group" or "criminal" && next + nounLength < end && document.Tags[next + nounLength] == Upos.Noun) return ActorMention.Make(new(at, next + nounLength), null, noun.Class) with { Country = adjective.Country, Generic = true };
                if (nounLength == 1 && next + 1 < end && document.Tags[next + 1] is Upos.Noun && lexicon.Match(document, next + 1, end, out after) == 0 && noun.Class.Code is not "unnamed") break;
                var span = new TokenSpan(at, next + nounLength);
                var name = noun.Class.Code is "state" or "state-forces" or "police" && IsForces(next + nounLength - 1) ? lexicon.BodyOf(adjective.Country!, noun.Class) : null;
                var mention = ActorMention.Make(span, name, noun.Class) with { Country = adjective.Country, Generic = name is null, Of = noun.Class.Body ? null : lexicon.State(adjective.Country!) };
                return Spokes(mention, end);
            }

            if (nounLength > 0 && Entry(after, ActorRole.Title, next, nounLength) is { } title && Titled(title, next, nounLength, end) is { } titled)
                return titled with { Span = new(at, titled.Span.End), Country = adjective.Country };
            if (Opposing.Contains(document.FormHashes[next])) return null;
            if (document.Tags[next] is not (Upos.Adj or Upos.Noun or Upos.Propn)) break;
        }

        if (document.Capitals[at] && runs.Body(at, end) is { } body) return body with { Country = adjective.Country };
        if (JointForces(stop, end) is { } forces) return ActorMention.Make(new(at, stop), lexicon.BodyOf(adjective.Country!, forces), forces) with { Country = adjective.Country };
        // "Victims of the Sudanese violence": where it is, not whose.
        if ((Located(at, stop, end) && !IsOfDeed(stop, end)) || (stop < end && Unrest.Contains(document.FormHashes[stop]))) return null;
        return ActorMention.Make(new(at, stop), adjective.Name, adjective.Class) with { Adjective = true, Country = adjective.Country };
    }

    /// <summary>False for a service of its own ("Sudan's intelligence service"), which is not the armed forces.</summary>
    private bool IsForces(int last) => !Services.Contains(document.LemmaHashes[last]);

    /// <summary>The class of the forces that a state's adjective shares with another's ("Russian and Syrian forces"); null for none.</summary>
    private ActorClass? JointForces(int at, int end)
    {
        if (at + 2 >= end || document.Tags[at] != Upos.Cconj) return null;
        var length = lexicon.Match(document, at + 1, end, out var other);
        if (length > 1 && Entry(other, ActorRole.Name, at + 1, length) is { Class.Code: "state-forces" or "police" } body) return body.Class;
        if (length == 0 || Entry(other, ActorRole.Adjective, at + 1, length) is null) return null;
        for (var next = at + 1 + length; next < end && next < at + 5; next++)
        {
            if (lexicon.Match(document, next, end, out var after) is var reach and > 0 && Entry(after, ActorRole.Noun, next, reach) is { } noun) return noun.Class.Code is "state-forces" or "police" ? noun.Class : null;
            if (document.Tags[next] is not (Upos.Adj or Upos.Noun)) return null;
        }

        return null;
    }

    /// <summary>A state's own body behind its name ("Chad's armed forces").</summary>
    private ActorMention? OfOwner(ActorEntry state, int at, int length, int end)
    {
        var next = at + length;
        if (next + 1 >= end || document.FormHashes[next] != Owned) return null;
        var nounLength = lexicon.Match(document, next + 1, end, out var after);
        if (nounLength == 0 || Entry(after, ActorRole.Noun, next + 1, nounLength) is not { Class.Code: "state-forces" or "police" } noun) return null;
        return ActorMention.Make(new(at, next + 1 + nounLength), IsForces(next + nounLength) ? lexicon.BodyOf(state.Country!, noun.Class) : null, noun.Class) with { Country = state.Country, Of = lexicon.State(state.Country!) };
    }

    /// <summary>A state's own body right behind its name ("Myanmar military"); what stands in the state is none of it.</summary>
    private ActorMention? OfForces(ActorEntry state, int at, int length, int end)
    {
        var next = at + length;
        if (next >= end || (at > document.SentenceFirst[document.SentenceOf(at)] && Inside.Contains(document.FormHashes[at - 1]))) return null;
        var nounLength = lexicon.Match(document, next, end, out var after);
        if (nounLength == 0 || Entry(after, ActorRole.Noun, next, nounLength) is not { Class.Code: "state-forces" or "police" } body) return null;
        var forces = body.Class;
        return ActorMention.Make(new(at, next + nounLength), IsForces(next + nounLength - 1) ? lexicon.BodyOf(state.Country!, forces) : null, forces) with { Country = state.Country, Of = lexicon.State(state.Country!) };
    }

    /// <summary>A common noun with the words before it that belong to it, and with the name behind it ("guerrillas of the ELN", "spokesman Farhad Omar").</summary>
    private ActorMention? Common(ActorEntry noun, int at, int length, int end)
    {
        if (document.Tags[at + length - 1] is Upos.Verb or Upos.Adv or Upos.Adp) return null;
        var first = runs.Before(at, Floor);
        var mention = ActorMention.Make(new(first, at + length), null, length == 1 && document.FormHashes[at] == GroupNouns.Group && GroupOf(at, end) is { } kind ? kind : noun.Class.Code == "officer" && GroupBefore(at) is { } theirs ? theirs : length == 1 && GroupNouns.AreAllied(document, at) ? lexicon.Class("group") : noun.Class) with { Generic = true, Head = BeforePreposition(at, length) };
        // "A former commander of the Front" speaks and acts for himself.
        if (noun.Class.Armed && GroupNouns.AreFormer(document, first, at)) return ActorMention.Make(mention.Span, null, lexicon.Class("person")) with { Generic = true, Head = mention.Head };
        mention = Behind(mention, end);
        if (mention.Name is null && noun.Class.Body) mention = runs.Called(mention, end) ?? runs.Acronym(mention);
        return Spokes(mention, end);
    }

    /// <summary>"A militia commander" is of the militia.</summary>
    private ActorClass? GroupBefore(int at) =>
        at > 0 && lexicon.Match(document, at - 1, at, out var entries) == 1 && Entry(entries, ActorRole.Noun, at - 1, 1) is { Class.Code: "group" or "criminal" } group ? group.Class : null;

    /// <summary>The class of those whom "a group of" tells: of gunmen or guerrillas theirs, of villagers or relatives a crowd; null where it names a body or says nothing.</summary>
    private ActorClass? GroupOf(int group, int end)
    {
        if (GroupNouns.IsPeaceful(document, group)) return lexicon.Class("organisation");
        if (group + 2 >= end || document.FormHashes[group + 1] != Of) return null;
        for (var at = group + 2; at < end && at < group + 6; at++)
        {
            if (lexicon.Match(document, at, end, out var entries) is var length and > 0 && Entry(entries, ActorRole.Noun, at, length) is { } noun) return noun.Class.Armed ? noun.Class : lexicon.Class("crowd");
            if (document.Xpos(at) == "NNS") return lexicon.Class(Anybody.Contains(document.FormHashes[at]) ? "unidentified" : "crowd");
            if (document.Tags[at] is not (Upos.Adj or Upos.Noun or Upos.Num or Upos.Punct or Upos.Adv)) return null;
        }

        return null;
    }

    /// <summary>The head of a common noun of several words: "men in uniform" are men.</summary>
    private int BeforePreposition(int at, int length)
    {
        for (var token = at + 1; token < at + length; token++)
            if (document.Tags[token] == Upos.Adp) return token - 1;
        return at + length - 1;
    }

    /// <summary>"Members of the …": only with the body they belong to.</summary>
    private ActorMention? MemberOf(int at, int end)
    {
        var mention = Behind(ActorMention.Make(new(runs.Before(at, Floor), at + 1), null, lexicon.Class("unnamed")) with { Generic = true }, end);
        return mention.Of is null && mention.Name is null ? null : mention;
    }

    /// <summary>Follows "of/for/from (the) NAME" after a noun: fighters bear the body's name, a spokesman speaks for it.</summary>
    private ActorMention Behind(ActorMention mention, int end)
    {
        var at = mention.Span.End;
        if (!IsOwnerNext(at, end)) return mention;
        at++;
        if (document.FormHashes[at] == The) at++;
        if (at >= end) return mention;
        var length = lexicon.Match(document, at, end, out var entries);
        ActorMention? body = null;
        if (length > 0 && Entry(entries, ActorRole.Name, at, length) is { } name && !runs.Continues(at, length, end)) body = Named(Choose(entries, name), entries, at, length, end);
        else if (length > 0 && Entry(entries, ActorRole.Adjective, at, length) is { } adjective) body = OfState(adjective, at, length, end);
        else if (document.Capitals[at] && document.Tags[at] != Upos.Num) body = runs.Body(at, end);
        // "A group of terrorists" in a text in capitals: a common noun names no body.
        if (body is not null && length == body.Span.Length && Entry(entries, ActorRole.Noun, at, length) is not null && Entry(entries, ActorRole.Name, at, length) is null) body = null;
        if (body?.Name is null || body.Adjective) return mention;
        // "Rebels of the Eastern Union": whatever its name sounds like, they bear arms.
        if (mention.Class.Armed && body is { Armed: false, Acts: ActorKind.Unidentified }) return mention with { Name = body.Name, Of = body.Name, Country = body.Country };
        if (mention.Class.Armed || (body.Armed && document.FormHashes[mention.Span.End] == Of && IsMember(mention.Head)))
            return mention with { Name = body.Name, Acts = body.Acts, Speaks = body.Speaks, Governs = body.Governs, Armed = body.Armed, Country = body.Country, Of = body.Name, Class = body.Class };
        return mention with { Of = body.Name, Governs = mention.Governs || body.Governs, Country = body.Country };
    }

    /// <summary>True for "of", "for" or "from" with words behind it.</summary>
    private bool IsOwnerNext(int at, int end) => at + 1 < end && (document.FormHashes[at] == Of || document.FormHashes[at] == For || document.FormHashes[at] == From);

    /// <summary>The personal name right after the noun of a person ("spokesman Farhad Omar", "journalist Ana Ruiz").</summary>
    private ActorMention Spokes(ActorMention mention, int end)
    {
        if (mention.Class.Body || mention.Class.Code is "crowd" || mention.Span.End >= end) return mention;
        var name = runs.NameAfterTitle(mention.Span.End, end);
        if (name.Length == 0 || (name.Length == 1 && mention.Class.Code is "witness" or "unidentified")) return mention;
        return mention with { Span = new(mention.Span.First, name.End), Head = name.End - 1, Name = runs.Text(name), Person = true, Generic = false };
    }

    private bool IsMember(int token) => document.FormHashes[token] == Member || document.FormHashes[token] == Members || document.FormHashes[token] == Elements;

    /// <summary>True where a state is only where something is ("in Turkey", "Qamishlo, Syria").</summary>
    private bool Located(int first, int stop, int end)
    {
        if (first == 0 || document.SentenceOf(first - 1) != document.SentenceOf(first)) return false;
        if (Inside.Contains(document.FormHashes[first - 1])) return true;
        return document.FormHashes[first - 1] == Comma && first >= 2 && document.Capitals[first - 2] && (stop >= end || document.Tags[stop] == Upos.Punct || document.Tags[stop] == Upos.Adp);
    }

    /// <summary>True where the nouns after a state's adjective end in a word for what an armed force does ("in Turkish artillery shelling").</summary>
    private bool IsOfDeed(int first, int end)
    {
        var last = -1;
        for (var at = first; at < end && at < first + 4 && document.Tags[at] is Upos.Noun or Upos.Propn or Upos.Adj or Upos.Verb; at++) last = at;
        return last >= 0 && lexicon.IsDeed(document.FormHashes[last]);
    }

    /// <summary>Of several names that share an alias, the one whose state the document has named; else the first.</summary>
    private ActorEntry Choose(ActorEntry[] entries, ActorEntry first)
    {
        if (entries.Length == 1) return first;
        for (var back = Mentions.Count - 1; back >= 0 && back > Mentions.Count - 100; back--)
        {
            foreach (var entry in entries)
            {
                if (entry.Role != ActorRole.Name || !fits.IsHere(entry)) continue;
                if (Mentions[back].Name == entry.Name || (entry.Country is not null && Mentions[back].Country == entry.Country)) return entry;
            }
        }

        var country = runs.MainCountry;
        foreach (var entry in entries)
            if (entry.Role == ActorRole.Name && entry.Country is not null && entry.Country == country && fits.IsHere(entry)) return entry;
        return first;
    }

    private ActorEntry? Entry(ActorEntry[] entries, ActorRole role, int at, int length) => fits.Entry(entries, role, at, length);
}
