using Attest.Lexicons;
using static Attest.Language.RelationMasks;

namespace Attest.Language;

/// <summary>Mends clauses that hang or are named as no sentence can mean them: two subjects behind one verb, what follows "saying that", what stands behind a semicolon, who is asked to do something.</summary>
internal static class ClauseRepair
{
    private const ulong Predicate = Auxiliaries | Mark | Case | (1UL << (int)Relation.Det) | (1UL << (int)Relation.Amod);
    private const ulong Objects = Obj | (1UL << (int)Relation.Iobj);

    private static readonly ulong That = WordHash.Of("that"), Dead = WordHash.Of("dead"), Shot = WordHash.Of("shot"), Where = WordHash.Of("where"), WhenWord = WordHash.Of("when"), To = WordHash.Of("to"), Semicolon = WordHash.Of(";"), Whose = WordHash.Of("whose");

    /// <summary>Works on the named tree of one sentence whose children are linked; true where a head changed, and children are to be linked anew.</summary>
    public static bool Mend(ParseState state, Frame frame, TagSet tags, Span<byte> tagged, int offset)
    {
        var changed = false;
        for (var word = 0; word < state.Length; word++)
        {
            var head = state.Heads[word];
            if (head == state.Length)
            {
                if (IsVerb(state, tags, tagged, offset, word))
                {
                    tagged[offset + word] = tags.Xpos[tagged[offset + word]] == "NNS" ? tags.Third : tags.Present;
                    Rename(state, word, Relation.Nmod, Relation.Obl);
                    if (state.Relations[word - 1] == Relation.Compound) state.Relations[word - 1] = Relation.Nsubj;
                }

                continue;
            }

            switch (state.Relations[word])
            {
                case Relation.Nsubj when head < word && Before(state, head, word) is var first and >= 0:
                    (state.Heads[word], state.Relations[word]) = (first, Relation.Appos);
                    changed = true;
                    break;
                case Relation.Parataxis or Relation.Advcl or Relation.Conj when Introduced(state, frame, tags, tagged, offset, word) is var verb and >= 0 && verb != head && !state.IsUnder(verb, word):
                    (state.Heads[word], state.Relations[word]) = (verb, Relation.Ccomp);
                    changed = true;
                    break;
                case Relation.Conj when head < word && (Past(state, tags, tagged, offset, word) || Inner(state, tags, tagged, offset, word) || (TreeWords.Dying.Contains(frame.Words[offset + word]) && WhoAlso(state, tags, tagged, offset, word))):
                    changed = true;
                    break;
                case Relation.Ccomp or Relation.Advcl or Relation.Nsubj when head < word && Proof(state, frame, tags, tagged, offset, word) is var proof and >= 0:
                    (state.Heads[word], state.Relations[word]) = (proof, Relation.Acl);
                    changed = true;
                    break;
                case Relation.Advcl when head < word && IsInfinitive(state, frame, offset, word) && Tried(state, frame, offset, head, word) is var tried and >= 0:
                    (state.Heads[word], state.Relations[word]) = (tried, Relation.Acl);
                    changed = true;
                    break;
                case Relation.Advcl when head < word && Outer(state, tags, tagged, offset, word):
                    changed = true;
                    break;
                case Relation.Conj when head < word && (state.Below[word] & Cc) == 0 && IsThatClause(state, frame, offset, word):
                    (state.Heads[word], state.Relations[word]) = Object(state, head, word) is var said and >= 0 ? (said, Relation.Acl) : (head, Relation.Ccomp);
                    changed = true;
                    break;
                case Relation.AclRelcl when head < word && (state.Below[word] & Subjects) != 0 && state.Relations[head] is Relation.Obj or Relation.Iobj && state.Heads[head] < head && Whole(state, frame, offset, word) is var that and >= 0:
                    state.Relations[that] = Relation.Mark;
                    (state.Heads[word], state.Relations[word]) = (state.Heads[head], Relation.Ccomp);
                    changed = true;
                    break;
                case Relation.AclRelcl when head < word && (state.Below[word] & Subjects) != 0 && Teller(state, frame, offset, head) is var teller and >= 0 && frame.Words[offset + head + 1] == That && state.Heads[head + 1] == word && state.Relations[head + 1] is Relation.Obj or Relation.Mark:
                    // "Wrote in a letter to the court that soldiers had beaten two nurses"
                    state.Relations[head + 1] = Relation.Mark;
                    (state.Heads[word], state.Relations[word]) = (teller, Relation.Ccomp);
                    changed = true;
                    break;
                case Relation.Appos or Relation.Conj when head < word && (state.Below[word] & Subjects) != 0 && (state.Below[word] & Cc) == 0 && IsOfWhose(state, frame, offset, word):
                    // "The colonel, whose brother is a judge,"
                    state.Relations[word] = Relation.AclRelcl;
                    break;
                case Relation.AclRelcl when head < word && (state.Below[word] & Subjects) != 0 && When(state, frame, tags, tagged, offset, word):
                    changed = true;
                    break;
                case Relation.AclRelcl or Relation.Acl when head < word && Told(state, frame, tags, tagged, offset, word) is var teller and >= 0:
                    (state.Heads[word], state.Relations[word]) = (teller, Relation.Ccomp);
                    changed = true;
                    break;
                case Relation.Ccomp when head > word && (state.Below[head] & NsubjPass) != 0 && Semicolons(frame, offset, word, head):
                    // "A nurse was kidnapped; his body was found later"
                    (state.Heads[word], state.Relations[word], state.Heads[head], state.Relations[head]) = (state.Heads[head], state.Relations[head], word, Relation.Parataxis);
                    changed = true;
                    break;
                case Relation.Ccomp when head < word && (state.Below[word] & Subjects) != 0 && IsBehindSemicolon(state, frame, offset, head, word):
                    state.Relations[word] = Relation.Parataxis;
                    break;
                case Relation.Ccomp when head < word && (state.Below[word] & (AnySubject | Mark)) == 0 && IsFinite(state, tags, tagged, offset, word) && Object(state, head, word) is var taken and >= 0:
                    // "Residents said soldiers at the gate opened fire": what stands before the clause is its subject.
                    (state.Heads[taken], state.Relations[taken]) = (word, (state.Below[word] & AuxPass) != 0 ? Relation.NsubjPass : Relation.Nsubj);
                    changed = true;
                    break;
                case Relation.Ccomp when head < word && ((state.Below[word] & Cc) != 0 || ((state.Below[word] & (AnySubject | Auxiliaries | Mark)) == 0 && tags.Xpos[tagged[offset + word]] is "VBN" or "VBD")) && Fellow(state, head, word) is var fellow and >= 0:
                    (state.Heads[word], state.Relations[word]) = (fellow, Relation.Conj);
                    changed = true;
                    break;
                case Relation.Acl when head < word && state.Relations[head] is Relation.Obj or Relation.Iobj && state.Heads[head] is var asking && asking < head && TreeWords.Asking.Contains(frame.Words[offset + asking]) && IsInfinitive(state, frame, offset, word):
                    // "Asked the Front to stop": who is asked is to do it.
                    (state.Heads[word], state.Relations[word]) = (asking, Relation.Xcomp);
                    state.Relations[head] = Relation.Obj;
                    changed = true;
                    break;
                case Relation.Amod when head > word && (state.Below[word] & Nsubj) != 0 && tags.Xpos[tagged[offset + word]] is "VBD" or "VBN":
                    DoneWith(state, frame, offset, word);
                    tagged[offset + word] = tags.Past;
                    changed = true;
                    break;
                case Relation.Amod when word > 0 && head > word && frame.Words[offset + word] == Dead && frame.Words[offset + word - 1] == Shot && state.Heads[head] == word - 1:
                    // "Shot dead six civilians": six were not dead before.
                    (state.Heads[word], state.Relations[word]) = (word - 1, Relation.Xcomp);
                    changed = true;
                    break;
                case Relation.Advcl when word > 1 && head < word && state.Relations[word - 1] == Relation.Punct && tags.Xpos[tagged[offset + word]] == "VBG" && state.Relations[head] == Relation.AclRelcl && Above(state, frame, tags, tagged, offset, head) is var main and >= 0:
                    // "Bombed a monastery where villagers were sheltering, killing 19": the bombing killed them.
                    state.Heads[word] = main;
                    changed = true;
                    break;
                case Relation.Advcl when word > 1 && head < word && state.Relations[word - 1] == Relation.Punct && tags.Xpos[tagged[offset + word]] == "VBG" && state.Relations[head] == Relation.Advcl && (state.Below[head] & Nsubj) != 0 && state.Heads[head] is var firing && firing < head && TreeWords.Firing.Contains(frame.Words[offset + firing]) && !TreeWords.Firing.Contains(frame.Words[offset + head]):
                    // "Opened fire after protesters threw stones, killing a student"
                    state.Heads[word] = firing;
                    changed = true;
                    break;
                case Relation.Xcomp when head < word && (state.Below[head] & Objects) == (1UL << (int)Relation.Iobj) && IsInfinitive(state, frame, offset, word):
                    Rename(state, head, Relation.Iobj, Relation.Obj);
                    break;
                case Relation.Ccomp when head < word && (state.Below[word] & Subjects) == 0 && (state.Below[head] & Objects) != 0 && IsInfinitive(state, frame, offset, word):
                    state.Relations[word] = Relation.Xcomp;
                    if ((state.Below[head] & Obj) == 0) Rename(state, head, Relation.Iobj, Relation.Obj);
                    break;
            }
        }

        return changed;
    }

    /// <summary>"Said in a call to a radio station that it had killed …": a clause with "that" and a subject of its own behind what the verb of telling is said with is what it tells; -1 for none.</summary>
    private static int Told(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int clause)
    {
        var mark = state.Heads[clause] + 1;
        if (mark >= clause || frame.Words[offset + mark] != That || state.Heads[mark] != clause || state.Relations[mark] != Relation.Mark || (state.Below[clause] & Subjects) == 0) return -1;
        var noun = state.Heads[clause];
        while (noun >= 0 && noun < state.Length && state.Relations[noun] is Relation.Nmod) noun = state.Heads[noun];
        if (noun < 0 || noun >= state.Length || state.Relations[noun] != Relation.Obl) return -1;
        var verb = state.Heads[noun];
        if (verb >= noun || !TreeWords.Saying.Contains(frame.Words[offset + verb])) return -1;
        for (var word = verb + 1; word < state.Length; word++)
            if (state.Heads[word] == verb && state.Relations[word] is Relation.Ccomp or Relation.Obj) return -1;
        return verb;
    }

    private static bool Semicolons(Frame frame, int offset, int first, int end)
    {
        for (var word = first + 1; word < end; word++)
            if (frame.Words[offset + word] == Semicolon) return true;
        return false;
    }

    /// <summary>"Ordered the villagers to leave and burned their houses": a past form is not joined to an infinitive but to the verb above it.</summary>
    private static bool Past(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        var infinitive = state.Heads[word];
        if (tags.Xpos[tagged[offset + word]] is not ("VBD" or "VBN") || (state.Below[word] & (Auxiliaries | AnySubject | Cc)) != Cc || tags.Xpos[tagged[offset + infinitive]] != "VB" || (state.Below[infinitive] & Aux) != 0 || ((state.Below[infinitive] & Mark) == 0 && state.Relations[infinitive] != Relation.Xcomp) || state.Relations[infinitive] is not (Relation.Xcomp or Relation.Advcl)) return false;
        var verb = state.Heads[infinitive];
        if (verb >= infinitive || verb < 0 || (tags.Xpos[tagged[offset + verb]] != "VBD" && (state.Below[verb] & (Nsubj | Aux)) != Nsubj)) return false;
        state.Heads[word] = verb;
        return true;
    }

    /// <summary>"Was carrying a rebel when soldiers stopped it and arrested him": a past form goes on with the clause before it, not with what was going on.</summary>
    private static bool Inner(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        var going = state.Heads[word];
        if (tags.Xpos[tagged[offset + word]] is not ("VBD" or "VBN") || (state.Below[word] & (Auxiliaries | AnySubject | Cc)) != Cc || tags.Xpos[tagged[offset + going]] != "VBG" || (state.Below[going] & Aux) == 0) return false;
        for (var clause = word - 1; clause > going; clause--)
        {
            if (state.Heads[clause] != going || state.Relations[clause] != Relation.Advcl || (state.Below[clause] & Nsubj) == 0 || tags.Xpos[tagged[offset + clause]] is not ("VBD" or "VBN")) continue;
            state.Heads[word] = clause;
            return true;
        }

        return false;
    }

    /// <summary>"A gunman shot a teacher, who was taken to hospital and died there": with no mark before "and", who died is whom the clause of "who" tells of.</summary>
    private static bool WhoAlso(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        if (tags.Xpos[tagged[offset + word]] is not ("VBD" or "VBN") || (state.Below[word] & (Auxiliaries | AnySubject | Cc | Obj)) != Cc) return false;
        var joint = word - 1;
        while (joint > state.Heads[word] && !(state.Heads[joint] == word && state.Relations[joint] == Relation.Cc)) joint--;
        if (joint < 2 || tags.Upos[tagged[offset + joint - 1]] == Upos.Punct) return false;
        for (var clause = joint - 1; clause > state.Heads[word]; clause--)
        {
            if (state.Relations[clause] != Relation.AclRelcl || state.Heads[clause] >= clause || (state.Below[clause] & Subjects) == 0 || !state.IsUnder(joint - 1, clause)) continue;
            var who = clause - 1;
            while (who > state.Heads[clause] && !(state.Heads[who] == clause && SubjectRepair.IsSubject(state.Relations[who]))) who--;
            if (tags.Xpos[tagged[offset + who]] != "WP") return false;
            state.Heads[word] = clause;
            return true;
        }

        return false;
    }

    /// <summary>"Was on his way to meet the commander when he was stopped, beaten and robbed": a clause with "when" tells when something was, and describes nobody.</summary>
    private static bool When(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var noun = state.Heads[verb];
        if (frame.Words[offset + noun + 1] != WhenWord || state.Heads[noun + 1] != verb || TreeWords.Times.Contains(frame.Words[offset + noun])) return false;
        var main = state.Heads[noun];
        while (main >= 0 && main < state.Length && state.Relations[main] != Relation.Root && tags.Xpos[tagged[offset + main]] is not ("VBD" or "VBZ" or "VBP")) main = state.Heads[main];
        if (main < 0 || main >= noun) return false;
        (state.Heads[verb], state.Relations[verb]) = (main, Relation.Advcl);
        for (var word = verb + 2; word < state.Length; word++)
            if (state.Heads[word] == noun && state.Relations[word] == Relation.Acl && tags.Upos[tagged[offset + word - 1]] == Upos.Punct) (state.Heads[word], state.Relations[word]) = (verb, Relation.Conj);
        return true;
    }

    /// <summary>"Fired at students who had burned a bus, killing one of them": what came of a deed is not of what had gone before it.</summary>
    private static bool Outer(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word)
    {
        var before = state.Heads[word];
        if (tags.Xpos[tagged[offset + word]] != "VBG" || state.Relations[word - 1] != Relation.Punct || state.Relations[before] != Relation.AclRelcl || state.Heads[before] is not (>= 0 and var noun) || noun >= before || tags.Xpos[tagged[offset + before]] is not ("VBN" or "VBD") || (state.Below[before] & (Aux | AuxPass)) != Aux) return false;
        var verb = state.Heads[noun];
        if (verb >= noun || verb < 0 || state.Relations[noun] is not (Relation.Obj or Relation.Obl) || tags.Xpos[tagged[offset + verb]] != "VBD" || (state.Below[verb] & Auxiliaries) != 0) return false;
        state.Heads[word] = verb;
        return true;
    }

    /// <summary>"Had no evidence or indication that …": the noun right before "that" for what may be true, whose clause it is; -1 for none.</summary>
    private static int Proof(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb)
    {
        var mark = state.Heads[verb] + 1;
        while (mark < verb && !(state.Heads[mark] == verb && state.Relations[mark] == Relation.Mark && frame.Words[offset + mark] == That)) mark++;
        var noun = mark - 1;
        return mark < verb && noun > state.Heads[verb] && tags.Upos[tagged[offset + noun]] == Upos.Noun && TreeWords.Proofs.Contains(frame.Words[offset + noun]) && !state.IsUnder(noun, verb) ? noun : -1;
    }

    /// <summary>"Foiled an attempt by rebels to kidnap the envoy": the noun that an infinitive belongs to, which those who try it belong to as well; -1 for none.</summary>
    private static int Tried(ParseState state, Frame frame, int offset, int verb, int infinitive)
    {
        var noun = verb + 1;
        while (noun < infinitive && !(state.Heads[noun] == verb && state.Relations[noun] is Relation.Obj or Relation.NsubjPass && TreeWords.Tries.Contains(frame.Words[offset + noun]))) noun++;
        if (noun == infinitive) return -1;
        for (var doer = noun + 1; doer < infinitive; doer++)
            if (state.Heads[doer] == verb && state.Relations[doer] is Relation.Obl or Relation.OblAgent) (state.Heads[doer], state.Relations[doer]) = (noun, Relation.Nmod);
        return noun;
    }

    /// <summary>"Charged that the army used tanks and mortars to shell the town": what has a subject describes no noun, but governs it, and what follows with "to" is its own.</summary>
    private static void DoneWith(ParseState state, Frame frame, int offset, int verb)
    {
        var noun = state.Heads[verb];
        (state.Heads[verb], state.Relations[verb]) = (state.Heads[noun], state.Relations[noun] == Relation.Obj ? Relation.Ccomp : state.Relations[noun]);
        (state.Heads[noun], state.Relations[noun]) = (verb, Relation.Obj);
        for (var word = noun + 1; word < state.Length; word++)
            if (state.Relations[word] == Relation.Acl && state.IsUnder(word, noun) && IsInfinitive(state, frame, offset, word)) (state.Heads[word], state.Relations[word]) = (verb, Relation.Advcl);
    }

    /// <summary>"The service confirms two dead", "Guards arrest two men": a top with a noun right before it and an object, or with a subject and nothing that a noun has, is a verb.</summary>
    private static bool IsVerb(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int word) =>
        tags.Xpos[tagged[offset + word]] is "NN" or "NNS" && word > 0 && (state.Below[word] & Predicate) == 0 && state.Heads[word - 1] == word &&
        (state.Relations[word - 1] == Relation.Nsubj || (state.Relations[word - 1] == Relation.Compound && (state.Below[word] & (Subjects | Obj)) == Obj)) && (state.Below[word] & (Objects | (1UL << (int)Relation.Nmod) | (1UL << (int)Relation.Obl) | Ccomp)) != 0;

    private static bool IsFinite(ParseState state, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int verb) =>
        tags.Xpos[tagged[offset + verb]] is "VBD" or "VBZ" or "VBP" || (state.Below[verb] & Auxiliaries) != 0;

    /// <summary>The verb above the noun that a clause with "where" describes; -1 for other clauses.</summary>
    private static int Above(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int clause)
    {
        var where = false;
        for (var child = state.Heads[clause] + 1; child < clause; child++) where |= state.Heads[child] == clause && frame.Words[offset + child] == Where;
        if (!where) return -1;
        var above = state.Heads[clause];
        for (var steps = 0; steps < 6 && above < state.Length && tags.Upos[tagged[offset + above]] != Upos.Verb; steps++) above = state.Heads[above];
        return above < state.Length && tags.Upos[tagged[offset + above]] == Upos.Verb ? above : -1;
    }

    /// <summary>True where the subject of a clause is owned by "whose".</summary>
    private static bool IsOfWhose(ParseState state, Frame frame, int offset, int predicate)
    {
        for (var subject = predicate - 1; subject > state.Heads[predicate]; subject--)
        {
            if (state.Heads[subject] != predicate || !SubjectRepair.IsSubject(state.Relations[subject])) continue;
            for (var owner = subject - 1; owner > state.Heads[predicate]; owner--)
                if (state.Heads[owner] == subject && state.Relations[owner] == Relation.NmodPoss) return frame.Words[offset + owner] == Whose;
        }

        return false;
    }

    /// <summary>True for a clause that "that" begins.</summary>
    private static bool IsThatClause(ParseState state, Frame frame, int offset, int verb)
    {
        for (var mark = verb - 1; mark > state.Heads[verb]; mark--)
            if (state.Heads[mark] == verb && state.Relations[mark] == Relation.Mark) return frame.Words[offset + mark] == That;
        return false;
    }

    /// <summary>The object of a verb before one of its clauses ("rejected the accusations that …"); -1 for none.</summary>
    private static int Object(ParseState state, int verb, int clause)
    {
        for (var word = clause - 1; word > verb; word--)
            if (state.Heads[word] == verb && state.Relations[word] == Relation.Obj) return word;
        return -1;
    }

    /// <summary>The subject that stands behind the same verb before this one, with a mark between ("says Ilse Marant, the head of mission"); -1 for none.</summary>
    private static int Before(ParseState state, int verb, int second)
    {
        for (var first = second - 1; first > verb; first--)
        {
            if (state.Heads[first] != verb || state.Relations[first] != Relation.Nsubj) continue;
            for (var mark = first + 1; mark < second; mark++)
                if (state.Relations[mark] == Relation.Punct) return first;
        }

        return -1;
    }

    /// <summary>The verb right before the "that" which opens a clause ("as saying that most were children"); -1 where the clause has none.</summary>
    private static int Introduced(ParseState state, Frame frame, TagSet tags, ReadOnlySpan<byte> tagged, int offset, int clause)
    {
        for (var mark = 1; mark < clause; mark++)
            if (state.Heads[mark] == clause && state.Relations[mark] == Relation.Mark && frame.Words[offset + mark] == That) return tags.Upos[tagged[offset + mark - 1]] == Upos.Verb ? mark - 1 : -1;
        return -1;
    }

    /// <summary>"Informed the mission that soldiers had used two rooms": the "that" of a clause which lacks nothing; -1 where it stands for its object.</summary>
    private static int Whole(ParseState state, Frame frame, int offset, int clause)
    {
        int that = -1, objects = 0;
        for (var child = state.Heads[clause] + 1; child < state.Length; child++)
        {
            if (state.Heads[child] != clause) continue;
            if (child < clause && frame.Words[offset + child] == That && state.Relations[child] == Relation.Obj) that = child;
            else if (state.Relations[child] == Relation.Obj) objects++;
        }

        return objects > 0 ? that : -1;
    }

    /// <summary>The verb of saying that a noun tells how or where of ("wrote in a letter to the court", "said on its channel"), where nothing else says what was said; -1 for none.</summary>
    private static int Teller(ParseState state, Frame frame, int offset, int noun)
    {
        while (state.Relations[noun] == Relation.Nmod && state.Heads[noun] >= 0 && state.Heads[noun] < noun) noun = state.Heads[noun];
        if (state.Relations[noun] != Relation.Obl || state.Heads[noun] is not (var verb and >= 0) || verb >= noun) return -1;
        return TreeWords.Saying.Contains(frame.Words[offset + verb]) && (state.Below[verb] & (Obj | Ccomp | Cop)) == 0 ? verb : -1;
    }

    /// <summary>"Said that seven had died and many were wounded": the clause before, which an "and" joins this one to; -1 for none.</summary>
    private static int Fellow(ParseState state, int verb, int clause)
    {
        for (var first = clause - 1; first > verb; first--)
            if (state.Heads[first] == verb && state.Relations[first] == Relation.Ccomp) return first;
        return -1;
    }

    private static void Rename(ParseState state, int head, Relation from, Relation to)
    {
        for (var child = 0; child < state.Length; child++)
            if (state.Heads[child] == head && state.Relations[child] == from) state.Relations[child] = to;
    }

    private static bool IsBehindSemicolon(ParseState state, Frame frame, int offset, int head, int clause)
    {
        for (var mark = head + 1; mark < clause; mark++)
            if (frame.Words[offset + mark] == Semicolon && state.Heads[mark] == clause) return true;
        return false;
    }

    private static bool IsInfinitive(ParseState state, Frame frame, int offset, int verb)
    {
        for (var mark = state.Heads[verb] + 1; mark < verb; mark++)
            if (state.Heads[mark] == verb && state.Relations[mark] == Relation.Mark && frame.Words[offset + mark] == To) return true;
        return false;
    }
}
