namespace Attest.Language;

/// <summary>The trained parts of the stage Language, over one memory-mapped asset.</summary>
internal sealed class LanguageModel
{
    private static readonly Lazy<LanguageModel> Shared = new(() => new(AssetFile.Map(Path.Combine(AppContext.BaseDirectory, "assets", "language.bin"))));

    internal LanguageModel(AssetFile asset)
    {
        Tags = TagSet.Read(asset.Section("tags"));
        Lexicon = new(asset.Section("forms"));
        Lemmas = new(Lexicon, new(asset.Section("lemmas")), Tags);
        Caser = new(new(new(asset.Section("cases")), CaseView.Cases));
        Splitter = new(new(asset.Section("splitter")));
        Tagger = new(new(asset.Section("tagger")), Tags, SureTags.Load(Tags));
        Parser = new(new(asset.Section("net.words"), asset.Section("net.rows"), asset.Section("net")), Tags);
    }

    /// <summary>The model that the build laid beside the program; mapped when first asked for.</summary>
    public static LanguageModel Default => Shared.Value;

    /// <summary>The joint tags.</summary>
    public TagSet Tags { get; }

    /// <summary>Parts of speech of known forms.</summary>
    public FormLexicon Lexicon { get; }

    /// <summary>Dictionary forms.</summary>
    public Lemmatizer Lemmas { get; }

    /// <summary>Capitals where the text has none or nothing else.</summary>
    public CaseView Caser { get; }

    /// <summary>Sentence ends.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Tags.</summary>
    public Tagger Tagger { get; }

    /// <summary>Heads and relations.</summary>
    public TreeParser Parser { get; }
}
