using Attest.Language;
using Attest.Lexicons;

namespace Attest.Events;

/// <summary>People told behind the verb of what became of them: "among those killed was …", "the dead were …", "also injured was …".</summary>
internal sealed class InvertedPeople(Document document, VictimLexicon lexicon)
{
    /// <summary>Tokens behind the word within which the verb stands; farther where the sentence opens with "among the dead".</summary>
    private const int Near = 6, Far = 18;

    private static readonly ulong Include = WordHash.Of("include");

    private readonly List<int> found = [];
    private readonly WordOrder order = new(document, lexicon);

    /// <summary>True where the last people asked for were all whom the word tells of ("the dead were …").</summary>
    public bool Spelled { get; private set; }

    /// <summary>The heads of the phrases after the verb; none where the words stand otherwise.</summary>
    public List<int> Of(TokenSpan words)
    {
        found.Clear();
        Spelled = false;
        var sentence = document.SentenceTokens(document.SentenceOf(words.First));
        // "One of the dead was a surgeon"
        var one = words.First - sentence.First >= 3 && document.FormHashes[words.First - 1] == Words.The && document.FormHashes[words.First - 2] == Words.Of && document.Tags[words.First - 3] is Upos.Num or Upos.Pron;
        var dead = words.First > sentence.First && document.FormHashes[words.First - 1] == Words.The && words.End < sentence.End && document.LemmaHashes[words.End] == Include;
        // "The dead were a doctor, two nurses and a cook"
        if (words.First > sentence.First && !one && !dead && document.FormHashes[words.First - 1] == Words.The && words.End + 1 < sentence.End && document.Tags[words.End] == Upos.Aux && IsBeing(words.End))
        {
            Spelled = true;
            found.Add(order.Run(words.End + 1, sentence.End));
            return found;
        }

        // "Among the dead in Sunday's attack on a clinic were a nurse and her children"
        var among = words.First == sentence.First + 2 && document.FormHashes[words.First - 1] == Words.The && Words.Amid.Contains(document.FormHashes[sentence.First]);
        // "Also injured during the demonstration was a student"
        var also = words.First == sentence.First + 1 && document.FormHashes[sentence.First] == Words.Also && document.Tags[words.End - 1] is Upos.Verb or Upos.Adj;
        if (words.First <= sentence.First || !(one || dead || also || among || document.FormHashes[words.First - 1] == Words.Those)) return found;
        var reach = among ? Far : Near;
        for (var token = words.End; token < sentence.End && token < words.End + reach; token++)
            if ((document.Tags[token] is Upos.Aux && (!also || document.LemmaHashes[token] != Words.Have)) || document.LemmaHashes[token] == Include) found.Add(order.Run(token + 1, sentence.End));
        return found;
    }

    /// <summary>True for a form of "be" that says people to be somebody.</summary>
    private bool IsBeing(int aux) =>
        document.Relations[aux] == Relation.Cop && document.Heads[aux] is >= 0 and var noun && noun > aux && document.Tags[noun] == Upos.Noun && lexicon.People.Match(document, noun, noun + 1, out _) > 0;
}
