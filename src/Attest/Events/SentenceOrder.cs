using Attest.Language;

namespace Attest.Events;

/// <summary>Where in a report a sentence stands.</summary>
internal static class SentenceOrder
{
    /// <summary>So many sentences back it makes no difference.</summary>
    private const int Reach = 12;

    /// <summary>The number of a sentence, from 0; a date that heads a paragraph ("12 June:") counts for none.</summary>
    public static int Of(Document document, int sentence)
    {
        var heads = 0;
        for (var before = 0; before < sentence && before < Reach; before++)
            if (document.HeadsEntry(before)) heads++;
        return sentence - heads;
    }
}
