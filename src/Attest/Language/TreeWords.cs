using Attest.Lexicons;

namespace Attest.Language;

/// <summary>Words by which the repairs of trees tell what a sentence can mean (<c>data/tree-words.txt</c>). Safe to share between threads.</summary>
internal static class TreeWords
{
    private static readonly WordLists Lists = WordLists.Open("tree-words.txt");

    /// <summary>What is fired or thrown at somebody, all forms.</summary>
    public static WordSet Throwing { get; } = Of("throwing");

    /// <summary>Verbs behind whose object "of" says what it is about.</summary>
    public static WordSet Depriving { get; } = Of("of-taking");

    /// <summary>Who is asked, told or made to do something.</summary>
    public static WordSet Asking { get; } = Of("asking");

    /// <summary>What opens what is said.</summary>
    public static WordSet Saying { get; } = Of("saying");

    /// <summary>Nouns for what may be true, before "that".</summary>
    public static WordSet Proofs { get; } = Of("proof");

    /// <summary>Nouns for what somebody sets out to do, before an infinitive.</summary>
    public static WordSet Tries { get; } = Of("try");

    /// <summary>What people or things do that nobody does to anybody, as it describes them ("retreating troops").</summary>
    public static WordSet Moving { get; } = Of("moving");

    /// <summary>What became of somebody who was hurt.</summary>
    public static WordSet Dying { get; } = Of("dying");

    /// <summary>What somebody says of a deed of his own right behind it, all forms.</summary>
    public static WordSet Owning { get; } = Of("owning");

    /// <summary>What kills, past forms.</summary>
    public static WordSet Firing { get; } = Of("firing");

    /// <summary>What is done to people, participles.</summary>
    public static WordSet Befallen { get; } = Of("befallen");

    /// <summary>What stands behind "not" where both are meant ("not only the army").</summary>
    public static WordSet Both { get; } = Of("both");

    /// <summary>Nouns for what somebody tells or thinks, before "that".</summary>
    public static WordSet Accounts { get; } = Of("account");

    /// <summary>What is written or said, which itself threatens or tells.</summary>
    public static WordSet Messages { get; } = Of("message");

    /// <summary>How a report came out, right behind it.</summary>
    public static WordSet Issued { get; } = Of("issued");

    /// <summary>What somebody is taken for.</summary>
    public static WordSet Taken { get; } = Of("taken");

    /// <summary>Where somebody or something is or comes from.</summary>
    public static WordSet Placed { get; } = Of("placed");

    /// <summary>What is said of who does a deed, not of what is done.</summary>
    public static WordSet Hidden { get; } = Of("hidden");

    /// <summary>Verbs whose one object may be whom something is told, asked, shown or given.</summary>
    public static WordSet Telling { get; } = Of("telling");

    /// <summary>How a sentence closes with who said it.</summary>
    public static WordSet Reporting { get; } = Of("said");

    /// <summary>Verbs whose clause with "that" stands behind when or from whom it was told.</summary>
    public static WordSet Learning { get; } = Of("learning");

    /// <summary>True for a form of a verb of saying, whether it opens what is said or closes it.</summary>
    public static bool Says(ulong form) => Reporting.Contains(form) || Saying.Contains(form);

    /// <summary>Past forms of what nobody does without an object: without one, it was done to the subject.</summary>
    public static WordSet Suffered { get; } = Of("suffered");

    /// <summary>What is fired or thrown.</summary>
    public static WordSet Thrown { get; } = Of("thrown");

    /// <summary>Prepositions of what is fired at.</summary>
    public static WordSet Aims { get; } = Of("aim");

    /// <summary>Nouns that say when, without a preposition.</summary>
    public static WordSet Times { get; } = Of("time");

    /// <summary>Nouns for what is done to the thing behind "to".</summary>
    public static WordSet Harm { get; } = Of("harm");

    /// <summary>Words for people that may describe others too.</summary>
    public static WordSet Persons { get; } = Of("person");

    /// <summary>Past forms of what is done to nobody: a noun before them did it.</summary>
    public static WordSet Went { get; } = Of("went");

    /// <summary>What somebody is taken or held as.</summary>
    public static WordSet Captives { get; } = Of("captive");

    /// <summary>What armed people ride on.</summary>
    public static WordSet Rides { get; } = Of("ride");

    /// <summary>Pronouns that stress who is meant.</summary>
    public static WordSet Selves { get; } = Of("self");

    /// <summary>Forms in "-ing" that a tagger takes for nouns.</summary>
    public static WordSet Doing { get; } = Of("doing");

    /// <summary>Who is told by somebody else.</summary>
    public static WordSet Kin { get; } = Of("kin");

    /// <summary>What somebody is before "of" or "with" and a deed.</summary>
    public static WordSet Charges { get; } = Of("charge");

    /// <summary>Forms in "-ing" of what is done with a deed.</summary>
    public static WordSet Causing { get; } = Of("causing");

    /// <summary>Verbs whose object is whom something was done to.</summary>
    public static WordSet Naming { get; } = Of("naming");

    /// <summary>Past forms of how somebody who was struck strikes back.</summary>
    public static WordSet Striking { get; } = Of("striking");

    /// <summary>Nouns for a deed that does harm.</summary>
    public static WordSet Deeds { get; } = Of("deed");

    /// <summary>Forms in "-ing" that are nouns for a deed where they have no object.</summary>
    public static WordSet DeedForms { get; } = Of("deed-ing");

    /// <summary>What stands behind the noun for a deed that it is of.</summary>
    public static WordSet OfDeeds { get; } = Of("of-deed");

    /// <summary>What is said of somebody of whom it is not sure who or what he is.</summary>
    public static WordSet Doubted { get; } = Of("doubted");

    /// <summary>Nouns for people who are of a body, which "of" behind them leads.</summary>
    public static WordSet Members { get; } = Of("member");

    /// <summary>Nouns for bodies that people are of.</summary>
    public static WordSet Bands { get; } = Of("band");

    /// <summary>Verbs with an object and a bare infinitive behind it, all forms.</summary>
    public static WordSet Letting { get; } = Of("letting");

    /// <summary>What opens a clause that stands against the one before it.</summary>
    public static WordSet Although { get; } = Of("although");

    /// <summary>Forms by which a sentence closes with who tells it.</summary>
    public static WordSet Closing { get; } = Of("closing");

    /// <summary>What those say or accuse who are told of by whom they lost.</summary>
    public static WordSet KinSaying { get; } = Of("kin-saying");

    /// <summary>What is done with a claim, behind the noun for it.</summary>
    public static WordSet Answering { get; } = Of("answering");

    /// <summary>What became of those who are counted.</summary>
    public static WordSet States { get; } = Of("state");

    /// <summary>What is done to somebody for some time.</summary>
    public static WordSet Keeping { get; } = Of("keeping");

    /// <summary>Verbs behind whose object the last "on" leads who is blamed.</summary>
    public static WordSet Blaming { get; } = Of("blaming");

    /// <summary>Verbs behind whose object the last "to" leads who is blamed.</summary>
    public static WordSet Attributing { get; } = Of("attributing");

    /// <summary>Where something is, before "of" and a place.</summary>
    public static WordSet Bearings { get; } = Of("bearing");

    /// <summary>Verbs by which somebody says how many there were.</summary>
    public static WordSet Putting { get; } = Of("putting");

    /// <summary>Nouns for how many there were.</summary>
    public static WordSet Tallies { get; } = Of("tally");

    /// <summary>How whoever wrote a text down says that something is missing.</summary>
    public static WordSet Missing { get; } = Of("missing");

    private static WordSet Of(string kind) => Lists.Of(kind);
}
