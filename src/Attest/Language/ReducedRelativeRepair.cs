using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Hangs a participle on the noun right before it that it tells of: "the bodies of three men shot the previous night", "police identify a man killed in the shooting", "struck by a drone flown by the army".</summary>
internal static class ReducedRelativeRepair
{
    private static readonly ulong By = WordHash.Of("by");

    /// <summary>"Recovered the bodies of three men shot the previous night": right behind people, what was done without a subject or an object was done to them.</summary>
    public static bool Befallen(ParseState state, TagSet tags, Span<byte> tagged, int offset, int done)
    {
        var people = done - 1;
        if ((state.Below[done] & (AnySubject | Auxiliaries | Mark | Cc)) != 0 || HasObject(state, done) || tags.Xpos[tagged[offset + people]] is not ("NNS" or "NN") || state.Relations[people] is not (Relation.Nmod or Relation.Obj or Relation.Obl) || (state.Relations[people] == Relation.Obj && state.Relations[done] == Relation.Ccomp) || state.Heads[people] >= people || state.IsUnder(people, done) || state.Heads[done] >= people) return false;
        (state.Heads[done], state.Relations[done]) = (people, Relation.Acl);
        tagged[offset + done] = tags.Participle;
        return true;
    }

    /// <summary>"Police identify a man killed in the shooting": what was done to the object, which the one who names it did not do.</summary>
    public static bool OfObject(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int participle)
    {
        var above = state.Heads[participle];
        if (state.Relations[participle] != Relation.Xcomp || above < 0 || above >= participle || tags.Xpos[tagged[offset + participle]] is not ("VBD" or "VBN") || (state.Below[participle] & (OwnClause | Auxiliaries)) != 0 || !TreeWords.Naming.Contains(frame.Words[offset + above])) return false;
        if (HasObject(state, participle)) return false;
        for (var noun = participle - 1; noun > above; noun--)
        {
            if (state.Heads[noun] != above || state.Relations[noun] != Relation.Obj) continue;
            (state.Heads[participle], state.Relations[participle], tagged[offset + participle]) = (noun, Relation.Acl, tags.Participle);
            return true;
        }

        return false;
    }

    /// <summary>"The Front, believed to be an offshoot of the Army, claimed it": what is told between commas behind the subject of a later verb is no verb of it.</summary>
    public static bool BetweenCommas(ParseState state, TagSet tags, Span<byte> tagged, int offset, int told)
    {
        var verb = state.Heads[told];
        if (verb <= told || verb >= state.Length || state.Relations[told] is not (Relation.Ccomp or Relation.Advcl) || tags.Xpos[tagged[offset + told]] is not ("VBN" or "VBD") || (state.Below[told] & Auxiliaries) != 0 || (state.Below[verb] & AnySubject) != 0 || tags.Xpos[tagged[offset + told - 1]] != "," || HasObject(state, told)) return false;
        var subject = told - 2;
        while (subject > 0 && !(state.Heads[subject] == told && SubjectRepair.IsSubject(state.Relations[subject]))) subject--;
        if (!tags.IsNoun(tagged[offset + subject]) || state.Heads[subject] != told || tags.Xpos[tagged[offset + verb - 1]] != "," && tags.Upos[tagged[offset + verb - 1]] != Upos.Aux) return false;
        (state.Heads[subject], state.Relations[subject], state.Heads[told], state.Relations[told]) = (verb, (state.Below[verb] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj, subject, Relation.Acl);
        tagged[offset + told] = tags.Participle;
        return true;
    }

    /// <summary>"Struck by a drone reportedly flown by the army": who flew it, not who was struck.</summary>
    public static bool Flown(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset, int flown)
    {
        var arm = flown - 1;
        if (arm > 1 && state.Heads[arm] == flown && state.Relations[arm] == Relation.Advmod) arm--;
        if (state.Relations[flown] is not (Relation.Advcl or Relation.Conj) || tags.Xpos[tagged[offset + flown]] is not ("VBD" or "VBN") || flown + 1 >= state.Length || frame.Words[offset + flown + 1] != By || (state.Below[flown] & (AnySubject | Auxiliaries | Mark | Cc)) != 0 || state.Relations[arm] is not (Relation.Obl or Relation.OblAgent or Relation.Obj) || state.Heads[arm] != state.Heads[flown] || !tags.IsNoun(tagged[offset + arm])) return false;
        (state.Heads[flown], state.Relations[flown], tagged[offset + flown]) = (arm, Relation.Acl, tags.Participle);
        return true;
    }

    /// <summary>"Received a letter threatening to kill them": the letter threatens, not who received it.</summary>
    public static bool OfMessage(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int participle)
    {
        if (state.Relations[participle] != Relation.Advcl || state.Heads[participle] >= participle || tags.Xpos[tagged[offset + participle]] != "VBG" || (state.Below[participle] & OwnClause) != 0 || state.Relations[participle - 1] == Relation.Punct) return false;
        for (var noun = state.Heads[participle] + 1; noun < participle; noun++)
        {
            if (state.Heads[noun] != state.Heads[participle] || state.Relations[noun] is not (Relation.Obj or Relation.NsubjPass) || !TreeWords.Messages.Contains(frame.Words[offset + noun])) continue;
            (state.Heads[participle], state.Relations[participle]) = (noun, Relation.Acl);
            return true;
        }

        return false;
    }

    /// <summary>True for an object without a preposition.</summary>
    private static bool HasObject(ParseState state, int verb)
    {
        var noun = verb + 1;
        while (noun < state.Length && !(state.Heads[noun] == verb && state.Relations[noun] == Relation.Obj && (state.Below[noun] & Case) == 0)) noun++;
        return noun < state.Length;
    }

    /// <summary>"Officers check the scene after a shooting injuring four": it is the shooting that injured them.</summary>
    public static bool OfDeed(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int harming)
    {
        var deed = harming - 1;
        if (state.Relations[harming] != Relation.Advcl || tags.Xpos[tagged[offset + harming]] != "VBG" || (state.Below[harming] & OwnClause) != 0 || state.Heads[harming] >= deed || state.Relations[deed] is not (Relation.Obl or Relation.Obj or Relation.Nmod) || state.Heads[deed] >= deed || !TreeWords.Deeds.Contains(frame.Words[offset + deed])) return false;
        (state.Heads[harming], state.Relations[harming]) = (deed, Relation.Acl);
        return true;
    }

    /// <summary>"Killed a commander, who was behind the attack": a predicate whose subject is "who" tells of the noun before the comma, and is no part of the clause above.</summary>
    public static bool OfWho(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int predicate)
    {
        if (state.Relations[predicate] is not (Relation.Obl or Relation.Nmod) || (state.Below[predicate] & (AnySubject | (1UL << (int)Relation.Cop))) == 0 || !tags.IsNoun(tagged[offset + predicate])) return false;
        var who = 0;
        while (who < predicate && !(state.Heads[who] == predicate && state.Relations[who] == Relation.Nsubj)) who++;
        if (who < 2 || who >= predicate || tags.Xpos[tagged[offset + who]] is not ("WP" or "WDT") || state.Relations[who - 1] != Relation.Punct || state.Heads[predicate] >= who) return false;
        var noun = who - 2;
        while (state.Relations[noun] is Relation.Nmod or Relation.Flat or Relation.Compound or Relation.Appos && state.Heads[noun] < who && state.Heads[noun] > state.Heads[predicate]) noun = state.Heads[noun];
        if (!tags.IsNoun(tagged[offset + noun])) return false;
        (state.Heads[predicate], state.Relations[predicate]) = (noun, Relation.AclRelcl);
        return true;
    }

    /// <summary>"Threw stones at police, who fired live rounds, killing a student": what comes of a shot is of who fired it.</summary>
    public static bool OfShot(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int harming)
    {
        var above = state.Heads[harming];
        if (state.Relations[harming] != Relation.Advcl || tags.Xpos[tagged[offset + harming]] != "VBG" || (state.Below[harming] & OwnClause) != 0 || above < 0 || above >= harming) return false;
        for (var shot = harming - 2; shot > above + 1; shot--)
        {
            var noun = state.Heads[shot];
            if (state.Relations[shot] != Relation.AclRelcl || noun <= above || noun >= shot || state.Heads[noun] != above || (state.Below[shot] & Auxiliaries) != 0 || !TreeWords.Striking.Contains(frame.Words[offset + shot]) || tags.Xpos[tagged[offset + noun + 1]] != ",") continue;
            state.Heads[harming] = shot;
            return true;
        }

        return false;
    }
}
