using Attest.Lexicons;

namespace Attest.Events;

/// <summary>Hashes of the few grammatical words that the event stage asks for by form, and the words of <c>data/deed-words.txt</c> that several of its classes ask for.</summary>
internal static class Words
{
    public static readonly ulong Of = WordHash.Of("of");
    public static readonly ulong For = WordHash.Of("for");
    public static readonly ulong Outside = WordHash.Of("outside");
    public static readonly ulong How = WordHash.Of("how");
    public static readonly ulong Over = WordHash.Of("over");
    public static readonly ulong Those = WordHash.Of("those");
    public static readonly ulong Near = WordHash.Of("near");
    public static readonly ulong From = WordHash.Of("from");
    public static readonly ulong Whom = WordHash.Of("whom");
    public static readonly ulong Whose = WordHash.Of("whose");
    public static readonly ulong By = WordHash.Of("by");
    public static readonly ulong It = WordHash.Of("it");
    public static readonly ulong Since = WordHash.Of("since");
    public static readonly ulong And = WordHash.Of("and");
    public static readonly ulong Or = WordHash.Of("or");
    public static readonly ulong Behind = WordHash.Of("behind");
    public static readonly WordSet Trades = DeedWords.Of("trade");
    public static readonly ulong[] Labels = [WordHash.Of("terrorist"), WordHash.Of("criminal"), WordHash.Of("terror")];
    public static readonly ulong Possessive = WordHash.Of("'s");
    public static readonly ulong BarePossessive = WordHash.Of("'");
    public static readonly ulong Not = WordHash.Of("not");
    public static readonly ulong NotShort = WordHash.Of("n't");
    public static readonly ulong Be = WordHash.Of("be");
    public static readonly ulong Would = WordHash.Of("would");
    public static readonly ulong Away = WordHash.Of("away");
    public static readonly ulong Claim = WordHash.Of("claim");
    public static readonly ulong Responsible = WordHash.Of("responsible");
    public static readonly ulong Belong = WordHash.Of("belong");
    public static readonly ulong Whether = WordHash.Of("whether");
    public static readonly ulong Neither = WordHash.Of("neither");
    public static readonly ulong Never = WordHash.Of("never");
    public static readonly ulong No = WordHash.Of("no");
    public static readonly ulong Had = WordHash.Of("had");
    public static readonly ulong As = WordHash.Of("as");
    public static readonly ulong According = WordHash.Of("according");
    public static readonly ulong After = WordHash.Of("after");
    public static readonly ulong At = WordHash.Of("at");
    public static readonly ulong Having = WordHash.Of("having");
    public static readonly ulong Hands = WordHash.Of("hands");
    public static readonly ulong Down = WordHash.Of("down");
    public static readonly ulong Along = WordHash.Of("along");
    public static readonly ulong On = WordHash.Of("on");
    public static readonly ulong Work = WordHash.Of("work");
    public static readonly ulong Hold = WordHash.Of("hold");
    public static readonly ulong One = WordHash.Of("one");
    public static readonly ulong[] DoPresent = WordHash.All("do", "does");
    public static readonly ulong With = WordHash.Of("with");
    public static readonly ulong In = WordHash.Of("in");
    public static readonly ulong Against = WordHash.Of("against");
    public static readonly ulong Including = WordHash.Of("including");
    public static readonly ulong Also = WordHash.Of("also");
    public static readonly ulong During = WordHash.Of("during");
    public static readonly ulong To = WordHash.Of("to");
    public static readonly ulong[] Own = [WordHash.Of("its"), WordHash.Of("our"), WordHash.Of("their")];
    public static readonly ulong They = WordHash.Of("they");
    public static readonly ulong Later = WordHash.Of("later");
    public static readonly ulong Earlier = WordHash.Of("earlier");
    public static readonly ulong The = WordHash.Of("the");
    public static readonly ulong A = WordHash.Of("a");
    public static readonly ulong An = WordHash.Of("an");
    public static readonly ulong That = WordHash.Of("that");
    public static readonly ulong These = WordHash.Of("these");
    public static readonly ulong Another = WordHash.Of("another");
    public static readonly ulong Any = WordHash.Of("any");
    public static readonly ulong But = WordHash.Of("but");
    public static readonly ulong All = WordHash.Of("all");
    public static readonly ulong Such = WordHash.Of("such");
    public static readonly ulong Every = WordHash.Of("every");
    public static readonly ulong Each = WordHash.Of("each");
    public static readonly ulong Have = WordHash.Of("have");

    /// <summary>Before those of whom some are told.</summary>
    public static readonly WordSet Amid = WordSet.Of("among", "amongst");

    /// <summary>Words of more people than those told before, right behind a number.</summary>
    public static readonly WordSet Further = WordSet.Of("more", "other");

    /// <summary>Adverbs that tell of what happened before, or more than once.</summary>
    public static readonly WordSet Repeatedly = DeedWords.Of("repeatedly");

    /// <summary>Pronouns behind "of" that stand for the people told just before ("five of them", "two of whom").</summary>
    public static readonly ulong[] Before = WordHash.All("them", "whom");

    /// <summary>Words for no person at all.</summary>
    public static readonly ulong[] Nobody = WordHash.All("nobody", "none", "no-one", "noone", "neither");

    /// <summary>Words that say that somebody did it, and not who.</summary>
    public static readonly ulong[] Whoever = WordHash.All("perpetrator", "culprit", "author");

    /// <summary>Words for what came to harm: they do nothing.</summary>
    public static readonly WordSet Harmed = DeedWords.Of("harmed");

    /// <summary>Verbs that say that deeds go on ("will step up its attacks").</summary>
    public static readonly WordSet GoingOn = DeedWords.Of("going-on");

    /// <summary>Pronouns by which a body speaks of itself.</summary>
    public static readonly ulong[] Themselves = WordHash.All("it", "they", "we");

    /// <summary>Determiners that take up what was named before.</summary>
    public static readonly ulong[] Definite = WordHash.All("the", "this", "that", "these", "those", "its", "their");

    /// <summary>Auxiliaries of the future.</summary>
    public static readonly ulong[] Future = WordHash.All("will", "shall", "'ll");

    /// <summary>Auxiliaries of what somebody has to do.</summary>
    public static readonly ulong[] Duty = WordHash.All("must", "should");

    /// <summary>Nouns for those who did a deed.</summary>
    public static readonly WordSet Doers = DeedWords.Of("doer");

    /// <summary>What a court says of somebody, and what it is said of him behind "of".</summary>
    public static readonly WordSet Judging = DeedWords.Of("judging");

    /// <summary>Auxiliaries of what somebody only thinks ("may have killed").</summary>
    public static readonly ulong[] Doubting = WordHash.All("may", "might", "could");

    /// <summary>Auxiliaries of what is only possible.</summary>
    public static readonly ulong[] Modal = WordHash.All("would", "could", "may", "might", "should", "can", "must", "'d");

    /// <summary>Conjunctions of what is only supposed.</summary>
    public static readonly ulong[] Conditional = WordHash.All("if", "unless", "whenever", "whether", "lest");

    /// <summary>Verbs whose infinitive happened ("managed to kill").</summary>
    public static readonly WordSet Factive = DeedWords.Of("factive");

    /// <summary>Before the deeds that somebody has claimed at other times ("has claimed similar attacks").</summary>
    public static readonly WordSet OtherDeeds = DeedWords.Of("other-deed");

    /// <summary>Nouns for who did a deed that name the deed with whom it was done to ("the killers of two nurses").</summary>
    public static readonly WordSet Killers = DeedWords.Of("killer");

    /// <summary>What vehicles do with people.</summary>
    public static readonly WordSet Carrying = DeedWords.Of("carrying");

    /// <summary>Verbs for what a blast does to what it reaches.</summary>
    public static readonly WordSet Shaking = DeedWords.Of("shaking");

    /// <summary>Verbs whose object is what somebody does something with.</summary>
    public static readonly WordSet Using = DeedWords.Of("using");

    /// <summary>Verbs whose object is what somebody did ("carried out airstrikes").</summary>
    public static readonly WordSet Doing = DeedWords.Of("doing");

    /// <summary>Verbs for what somebody only sees or hears another do.</summary>
    public static readonly WordSet Seeing = DeedWords.Of("seeing");

    /// <summary>Those whom an armed body or a state acts through.</summary>
    public static readonly WordSet Troops = DeedWords.Of("troop");

    /// <summary>Verbs that lay a deed on somebody.</summary>
    public static readonly WordSet Charging = DeedWords.Of("charging");

    /// <summary>Verbs whose object is laid a deed at the door with "for" ("condemned the army for the attack", "arrested two men for the killing").</summary>
    public static readonly WordSet Blaming = DeedWords.Of("blaming");

    /// <summary>Verbs whose object somebody had done ("ordered the killing").</summary>
    public static readonly WordSet Ordering = DeedWords.Of("ordering");

    /// <summary>Nouns for what is left to be seen of a deed ("signs of torture").</summary>
    public static readonly WordSet Marks = DeedWords.Of("mark");

    /// <summary>Nouns for what is done in answer to a deed ("a response to the bombing").</summary>
    public static readonly WordSet Answering = DeedWords.Of("answering");

    /// <summary>Nouns for a day on which a deed is remembered.</summary>
    public static readonly WordSet Remembering = DeedWords.Of("remembering");

    /// <summary>Prepositions of what something falls on or in.</summary>
    public static readonly ulong[] Upon = WordHash.All("on", "in", "near", "into", "over", "outside");

    /// <summary>Verbs by which somebody counts events over a time ("has verified 26 attacks").</summary>
    public static readonly WordSet Recording = DeedWords.Of("recording");

    /// <summary>Nouns for how many there were of something.</summary>
    public static readonly WordSet Tally = DeedWords.Of("tally");

    /// <summary>Nouns that stand for the event they are compounded with ("the attack site").</summary>
    public static readonly WordSet EventCarrier = DeedWords.Of("event-carrier");

    /// <summary>Nouns that "armed" only belongs to by name: armed forces are no armed men.</summary>
    public static readonly WordSet OfForces = DeedWords.Of("of-forces");

    /// <summary>Nouns for a part in an event: who denies them denies the part, not the event.</summary>
    public static readonly WordSet Involvement = DeedWords.Of("involvement");
}
