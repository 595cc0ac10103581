using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends a sentence whose top is a bare noun although a finite verb without a subject stands behind it: "A drone strike on a wedding killed nine guests." read as a strike that was killed.</summary>
internal static class PredicateRepair
{
    private const ulong Predicate = AllSubjects | Auxiliaries | Mark
        | (1UL << (int)Relation.Parataxis) | Ccomp;

    private static readonly ulong FoundWord = WordHash.Of("found"), Fired = WordHash.Of("fired"), Shot = WordHash.Of("shot"), That = WordHash.Of("that");

    /// <summary>The verb becomes the top, the noun its subject. Works on the named tree of one sentence whose children are linked.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var length = state.Length;
        for (var word = 2; word + 1 < length; word++)
            if (frame.Words[offset + word] == FoundWord && FoundShot(state, tags, tagged, offset, word)) return true;
        for (var word = 2; word + 1 < length; word++)
            if (state.Relations[word] == Relation.Amod && Rejected(state, tags, tagged, offset, word)) return true;
        for (var word = 3; word + 1 < length; word++)
            if (state.Relations[word] == Relation.Cop && Are(state, frame, offset, state.Heads[word], word)) return true;
        if (length < 4 || !Closed(state, tags, tagged, offset)) return false;
        var top = Array.IndexOf(state.Heads, length, 0, length);
        if (top > 0 && Placed(state, tags, tagged, offset, top)) return true;
        if (top < 0 || (state.Below[top] & Predicate) != 0 || !(tags.Upos[tagged[offset + top]] is Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron || tags.Xpos[tagged[offset + top]] == "VBG")) return false;
        var verb = FindVerb(state, frame, tags, tagged, offset, top);
        if (verb < 0) verb = AfterRelative(state, frame, tags, tagged, offset, top);
        if (verb < 0) return Taken(state, tags, tagged, offset, top);
        for (var word = 0; word < length; word++)
        {
            var (head, relation) = (state.Heads[word], state.Relations[word]);
            if (word > verb ? head >= verb : head != top || relation is not (Relation.Obl or Relation.Advmod or Relation.Advcl or Relation.Cc or Relation.Discourse)) continue;
            state.Heads[word] = verb;
            state.Relations[word] = relation switch { Relation.Acl => Relation.Advcl, Relation.Nmod => Relation.Obl, _ => relation };
        }

        if (tags.Xpos[tagged[offset + verb]] == "VBN" && (state.Below[verb] & Auxiliaries) == 0) tagged[offset + verb] = tags.Past;
        state.Heads[verb] = length;
        state.Relations[verb] = Relation.Root;
        state.Heads[top] = verb;
        state.Relations[top] = (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj;
        return true;
    }

    /// <summary>"The governor, Omar Talib, rejected reports that …": the past between the mark behind a subject and a noun is the subject's verb, the noun its object.</summary>
    private static bool Rejected(ParseState state, TagSet tags, Span<byte> tagged, int offset, int verb)
    {
        var noun = state.Heads[verb];
        if (noun != verb + 1 || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN") || tags.Xpos[tagged[offset + verb - 1]] != "," || (state.Below[noun] & Nsubj) == 0 || (state.Below[noun] & (Auxiliaries | Case)) != 0) return false;
        var subject = verb - 2;
        while (subject >= 0 && !(state.Heads[subject] == noun && state.Relations[subject] == Relation.Nsubj)) subject--;
        if (subject < 0) return false;
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[noun], state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Obj);
        tagged[offset + verb] = tags.Past;
        for (var word = 0; word < state.Length; word++)
            if (state.Heads[word] == noun && (word < verb || state.Relations[word] == Relation.Punct)) state.Heads[word] = verb;
        return true;
    }

    /// <summary>"Those who killed the farmers were soldiers": what a clause tells of people ends before what they were.</summary>
    private static bool Are(ParseState state, Frame frame, int offset, int noun, int were)
    {
        if (noun <= were || noun >= state.Length || state.Relations[noun] != Relation.Obj || state.Heads[noun] is not (var verb and > 0) || verb >= were || state.Relations[verb] is not (Relation.AclRelcl or Relation.Acl)) return false;
        var people = state.Heads[verb];
        if (people < 0 || people >= verb || (state.Below[people] & Auxiliaries) != 0) return false;
        (state.Heads[noun], state.Relations[noun]) = (state.Heads[people], state.Relations[people]);
        (state.Heads[people], state.Relations[people]) = (noun, Relation.Nsubj);
        for (var word = 0; word < state.Length; word++)
        {
            if (state.Heads[word] != people || word == noun || !(word > noun || state.Relations[word] is Relation.Mark or Relation.Punct || frame.Words[offset + word] == That)) continue;
            state.Heads[word] = noun;
            if (frame.Words[offset + word] == That) state.Relations[word] = Relation.Mark;
        }

        return true;
    }

    /// <summary>"In a separate incident on the same day, gunmen fired at a car": a phrase with its preposition is no top, where a noun behind the mark has the verb.</summary>
    private static bool Placed(ParseState state, TagSet tags, Span<byte> tagged, int offset, int top)
    {
        if ((state.Below[top] & Case) == 0 || (state.Below[top] & (AnySubject | Auxiliaries)) != 0) return false;
        for (var noun = top + 1; noun + 1 < state.Length; noun++)
        {
            if (state.Heads[noun] != top || state.Relations[noun] != Relation.Appos || !tags.IsNoun(tagged[offset + noun])) continue;
            var verb = noun + 1;
            while (verb < state.Length && !(state.Heads[verb] == noun && state.Relations[verb] == Relation.Acl)) verb++;
            if (verb >= state.Length || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN")) continue;
            (state.Heads[verb], state.Relations[verb]) = (state.Length, Relation.Root);
            (state.Heads[top], state.Relations[top]) = (verb, Relation.Obl);
            (state.Heads[noun], state.Relations[noun]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
            if ((state.Below[verb] & Auxiliaries) == 0) tagged[offset + verb] = tags.Past;
            for (var word = top + 1; word < state.Length; word++)
                if (state.Heads[word] == top && (state.Relations[word] == Relation.Punct || word > noun)) state.Heads[word] = verb;
            return true;
        }

        return false;
    }

    /// <summary>"The surgeon and her children were found shot dead": how they were found is said of those who were found.</summary>
    private static bool FoundShot(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int found)
    {
        var shot = found + 1;
        if (state.Heads[found] != shot || (state.Below[found] & AuxPass) == 0 || tags.Xpos[tagged[offset + shot]] is not ("VBN" or "VBD") || (state.Below[shot] & (Obj | AuxPass)) != 0) return false;
        (state.Heads[found], state.Relations[found], state.Heads[shot], state.Relations[shot]) = (state.Heads[shot], state.Relations[shot], found, Relation.Xcomp);
        for (var word = 0; word < state.Length; word++)
        {
            if (state.Heads[word] != shot || (word > shot && state.Relations[word] != Relation.Punct)) continue;
            state.Heads[word] = found;
            if (SubjectRepair.IsSubject(state.Relations[word])) state.Relations[word] = Relation.NsubjPass;
        }

        return true;
    }

    /// <summary>"Security forces fired tear gas into the ward": the past right behind a plural that was taken to describe the next noun is the verb, the noun its object.</summary>
    private static bool Taken(ParseState state, TagSet tags, Span<byte> tagged, int offset, int top)
    {
        var verb = top + 1;
        if (verb + 1 >= state.Length || state.Relations[verb] != Relation.Amod || state.Heads[verb] <= verb || tags.Xpos[tagged[offset + verb]] is not ("VBD" or "VBN") || tags.Xpos[tagged[offset + top]] is not ("NNS" or "NNPS")) return false;
        var noun = state.Heads[verb];
        if (state.Heads[noun] != top) return false;
        for (var word = 0; word < state.Length; word++)
        {
            if (word == noun || word == verb || (state.Heads[word] != top && !(state.Heads[word] == noun && word > noun && state.Relations[word] == Relation.Nmod))) continue;
            if (word < verb && state.Relations[word] is not (Relation.Obl or Relation.Advmod or Relation.Advcl or Relation.Cc)) continue;
            state.Heads[word] = verb;
            if (state.Relations[word] == Relation.Nmod) state.Relations[word] = Relation.Obl;
        }

        (state.Heads[verb], state.Relations[verb]) = (state.Length, Relation.Root);
        (state.Heads[top], state.Relations[top]) = (verb, Relation.Nsubj);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Obj);
        tagged[offset + verb] = tags.Past;
        return true;
    }

    /// <summary>The verb of "staff who report abuses face threats", which was taken for an infinitive behind the object of the clause; -1 for none.</summary>
    private static int AfterRelative(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int top)
    {
        if (tags.Xpos[tagged[offset + top]] != "NNS") return -1;
        for (var verb = top + 4; verb < state.Length; verb++)
        {
            if (tags.Xpos[tagged[offset + verb]] != "VB" || state.Relations[verb] is not (Relation.Ccomp or Relation.Xcomp) || (state.Below[verb] & (AllSubjects | Auxiliaries | Mark)) != 0) continue;
            var told = state.Heads[verb];
            if (told <= top || told >= verb || state.Relations[told] != Relation.AclRelcl || state.Heads[told] != top || (state.Below[told] & Obj) == 0 || tags.Xpos[tagged[offset + told]] is not ("VBP" or "VBD") || TreeWords.Letting.Contains(frame.Words[offset + told])) continue;
            tagged[offset + verb] = tags.Present;
            return verb;
        }

        return -1;
    }

    private static bool Closed(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset)
    {
        var end = offset + state.Length;
        return tags.Xpos[tagged[end - 1]] == "." || (tags.Xpos[tagged[end - 2]] == "." && tags.Upos[tagged[end - 1]] == Upos.Punct);
    }

    /// <summary>The first finite verb after the top without a subject; else the first participle with an object of its own, which no passive has; -1 for none.</summary>
    private static int FindVerb(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int top)
    {
        var participle = -1;
        for (var word = top + 1; word < state.Length; word++)
        {
            if (tags.Upos[tagged[offset + word]] is not (Upos.Verb or Upos.Adj) || (state.Below[word] & (AllSubjects | Mark)) != 0 || state.Relations[word] is Relation.Conj or Relation.Compound || (state.Relations[word] == Relation.Amod && state.Heads[word] > word)) continue;
            var finite = tags.Xpos[tagged[offset + word]] is "VBD" or "VBZ" or "VBP";
            var introduced = false;
            for (var child = 0; child < word; child++)
            {
                if (state.Heads[child] != word) continue;
                var tag = tags.Xpos[tagged[offset + child]];
                if (state.Relations[child] is Relation.Aux or Relation.AuxPass or Relation.Cop) finite |= tag is "VBD" or "VBZ" or "VBP" or "MD";
                introduced |= tag is "WDT" or "WP" or "WRB" or "WP$";
            }

            if (introduced) continue;
            if (finite) return word;
            if (participle < 0 && tags.Xpos[tagged[offset + word]] == "VBN" && (state.Below[word] & Auxiliaries) == 0 && (HasObject(state, tags, tagged, offset, word) || IsAimed(state, frame, offset, top, word))
                && (state.Below[word] & OblAgent) == 0 && state.Relations[word] is Relation.Acl or Relation.AclRelcl or Relation.Xcomp or Relation.Amod) participle = word;
        }

        return participle;
    }

    /// <summary>"Unknown persons fired at an ambulance": who fires or opens up at something is no thing fired; who shoots is told from who was shot by what is said of him.</summary>
    private static bool IsAimed(ParseState state, Frame frame, int offset, int top, int participle)
    {
        if (state.Heads[participle] != top || participle + 1 >= state.Length || !TreeWords.Aims.Contains(frame.Words[offset + participle + 1])) return false;
        if (frame.Words[offset + participle] == Fired) return true;
        if (frame.Words[offset + participle] != Shot) return false;
        for (var word = 0; word < top; word++)
            if (state.Heads[word] == top && state.Relations[word] == Relation.Amod && TreeWords.Hidden.Contains(frame.Words[offset + word])) return true;
        return false;
    }

    /// <summary>True for a participle with an object, its own or that of a verb joined to it ("shot and killed a judge"); a name taken for the joined verb's complement is its object.</summary>
    private static bool HasObject(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        if ((state.Below[participle] & Obj) != 0 || TakeObject(state, tags, tagged, offset, participle)) return true;
        for (var joined = participle + 1; joined < state.Length; joined++)
        {
            // The joined verb may hang on the noun itself.
            if ((state.Heads[joined] != participle && (state.Heads[joined] != participle - 1 || state.Heads[participle] != participle - 1)) || state.Relations[joined] != Relation.Conj || tags.Upos[tagged[offset + joined]] != Upos.Verb || (state.Below[joined] & (AllSubjects | Auxiliaries)) != 0) continue;
            if ((state.Below[joined] & Obj) != 0) return true;
            if (joined + 1 >= state.Length || state.Heads[joined + 1] != joined || state.Relations[joined + 1] != Relation.Xcomp || tags.Upos[tagged[offset + joined + 1]] != Upos.Propn) continue;
            state.Relations[joined + 1] = Relation.Obj;
            return true;
        }

        return false;
    }

    /// <summary>"A gang forced bus owners to pay": what follows the participle and was joined to the noun before it, with nothing that joins, is its object.</summary>
    private static bool TakeObject(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        if (state.Heads[participle] != participle - 1) return false;
        var noun = participle + 1;
        while (noun < state.Length && state.Heads[noun] > noun && state.Relations[noun] is Relation.Det or Relation.Amod or Relation.Nummod or Relation.Compound) noun++;
        if (noun >= state.Length || state.Heads[noun] != participle - 1 || !(state.Relations[noun] is Relation.Conj or Relation.Appos || (state.Relations[noun] == Relation.Nmod && (state.Below[noun] & Case) == 0)) || tags.Upos[tagged[offset + noun]] is not (Upos.Noun or Upos.Propn)) return false;
        (state.Heads[noun], state.Relations[noun]) = (participle, Relation.Obj);
        return true;
    }
}
