using Attest.Language;
using Attest.Lexicons;

namespace Attest.Attribution;

/// <summary>Hashes of the closed-class words that the grammar of claims turns on.</summary>
internal static class GrammarWords
{
    private static readonly WordSet Speaking = ClaimWords.Of("speaking");
    private static readonly WordSet Withholding = WordSet.Of("decline", "refuse");
    public static readonly ulong That = WordHash.Of("that");
    public static readonly ulong What = WordHash.Of("what");
    public static readonly ulong This = WordHash.Of("this");
    public static readonly ulong To = WordHash.Of("to");
    public static readonly ulong As = WordHash.Of("as");
    public static readonly ulong By = WordHash.Of("by");
    public static readonly ulong From = WordHash.Of("from");
    public static readonly ulong Of = WordHash.Of("of");
    public static readonly ulong Comment = WordHash.Of("comment");
    public static readonly ulong Yet = WordHash.Of("yet");
    public static readonly ulong In = WordHash.Of("in");
    public static readonly ulong With = WordHash.Of("with");
    public static readonly ulong Not = WordHash.Of("not");
    public static readonly ulong Nt = WordHash.Of("n't");
    public static readonly ulong Never = WordHash.Of("never");
    public static readonly ulong No = WordHash.Of("no");
    public static readonly ulong None = WordHash.Of("none");
    public static readonly ulong Nobody = WordHash.Of("nobody");
    public static readonly ulong Neither = WordHash.Of("neither");
    public static readonly ulong Without = WordHash.Of("without");
    public static readonly ulong Nothing = WordHash.Of("nothing");
    public static readonly ulong It = WordHash.Of("it");
    public static readonly ulong We = WordHash.Of("we");
    public static readonly ulong Comma = WordHash.Of(",");
    public static readonly ulong Colon = WordHash.Of(":");
    public static readonly ulong Semicolon = WordHash.Of(";");
    public static readonly ulong Be = WordHash.Of("be");
    public static readonly ulong Have = WordHash.Of("have");
    public static readonly ulong Had = WordHash.Of("had");
    public static readonly ulong Has = WordHash.Of("has");
    public static readonly ulong And = WordHash.Of("and");
    public static readonly ulong But = WordHash.Of("but");
    public static readonly ulong The = WordHash.Of("the");
    public static readonly ulong Nor = WordHash.Of("nor");
    public static readonly ulong Short = WordHash.Of("short");

    public static readonly ulong Who = WordHash.Of("who");

    /// <summary>What somebody is heard by who does not speak himself.</summary>
    public static readonly WordSet Messages = ClaimWords.Of("message");

    private static readonly WordSet Granting = ClaimWords.Of("granting");
    private static readonly WordSet Refuge = ClaimWords.Of("refuge");
    private static readonly ulong[] Naming = WordHash.All("name", "identify", "quote");
    private static readonly ulong[] Relatives = WordHash.All("who", "which", "that", "whom", "whose");
    private static readonly ulong[] SpeechPronouns = WordHash.All("i", "we", "you", "me", "us");
    private static readonly ulong[] Auxiliaries = WordHash.All("be", "have", "do", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "get", "'s", "'d", "'ve", "'ll", "'re", "'m", "ca", "wo", "to");
    private static readonly ulong[] Conditions = WordHash.All("if", "unless", "lest");
    private static readonly ulong[] Questions = WordHash.All("how", "when", "where", "why", "what", "whether", "if");

    private static readonly WordSet Accounts = ClaimWords.Of("account");
    private static readonly WordSet Making = ClaimWords.Of("account-making");

    private static readonly WordSet Grounds = ClaimWords.Of("ground");

    private static readonly WordSet Learning = ClaimWords.Of("learning-of");
    private static readonly WordSet Replying = ClaimWords.Of("replying");

    /// <summary>True for "if", "unless", "lest".</summary>
    public static bool IsCondition(ulong form) => Array.IndexOf(Conditions, form) >= 0;

    /// <summary>True for a verb for an answer: who did not give one says nothing.</summary>
    public static bool Replies(ulong lemma) => Replying.Contains(lemma);

    /// <summary>True for how somebody comes to know what another says.</summary>
    public static bool IsLearning(ulong lemma) => Learning.Contains(lemma);

    /// <summary>True for "grounds", "reason" to believe something.</summary>
    public static bool IsGround(ulong lemma) => Grounds.Contains(lemma);

    /// <summary>True for a noun for what somebody tells against another ("allegation", "report").</summary>
    public static bool IsAccount(ulong lemma) => Accounts.Contains(lemma);

    /// <summary>True for a verb whose subject tells what its object is an account of ("made an allegation"); not for one who hears or rejects it.</summary>
    public static bool Makes(ulong lemma) => Making.Contains(lemma);

    /// <summary>True for "who", "which", "that".</summary>
    public static bool IsRelative(ulong form) => Array.IndexOf(Relatives, form) >= 0;

    /// <summary>True for "this", "that", "it": what was said before.</summary>
    public static bool PointsBack(ulong form) => form == That || form == It || form == This;

    /// <summary>True for "name", "identify", "quote".</summary>
    public static bool Names(ulong lemma) => Array.IndexOf(Naming, lemma) >= 0;

    /// <summary>True for "itself", "themselves".</summary>
    public static bool IsReflexive(ulong form) => TreeWords.Selves.Contains(form);

    /// <summary>True for "I", "we", "you".</summary>
    public static bool IsSpeechPronoun(ulong form) => Array.IndexOf(SpeechPronouns, form) >= 0;

    /// <summary>True for the dictionary form of an auxiliary.</summary>
    public static bool IsAuxiliary(ulong lemma) => Array.IndexOf(Auxiliaries, lemma) >= 0;

    /// <summary>True for a form of "have".</summary>
    public static bool IsHave(ulong lemma, ulong form) => lemma == Have || form == Have || form == Had || form == Has;

    /// <summary>True for words that ask and are no part of a verb group.</summary>
    public static bool IsQuestion(ulong form) => Array.IndexOf(Questions, form) >= 0;

    /// <summary>True for words that negate a clause.</summary>
    public static bool Negates(ulong form) => form == Not || form == Nt || form == Never || form == No || form == None || form == Nobody || form == Neither;

    /// <summary>True for a verb of speaking that somebody may decline to do ("declined to comment"), by lemma.</summary>
    public static bool Speaks(ulong lemma) => Speaking.Contains(lemma);

    /// <summary>True for a verb of what somebody may refuse by words alone ("refused to recognise", "to accept"), by lemma.</summary>
    public static bool Grants(ulong lemma) => Granting.Contains(lemma);

    /// <summary>True for what people seek by going there ("shelter", "refuge at the monastery"), by the lemmas of a phrase's first and last words.</summary>
    public static bool Shelters(ulong last, ulong first) => Refuge.Contains(first) || Refuge.Contains(last);

    /// <summary>True for a word that opens a question ("how many", "whether").</summary>
    public static bool Asks(ulong form) => Array.IndexOf(Questions, form) >= 0;

    /// <summary>True for a verb by which somebody keeps silent ("declined to"), by lemma.</summary>
    public static bool Withholds(ulong lemma) => Withholding.Contains(lemma);
}
