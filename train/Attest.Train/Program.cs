using Attest.Train.Language;

return args switch
{
    ["language", var folder] => LanguageTraining.Run(folder, Path.Combine("assets", "language.zip")),
    ["language", var folder, var output] => LanguageTraining.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Attest.Train language FOLDER    makes assets/language.zip from the English Web Treebank; run it in the project's root");
    return 2;
}
