using System.Globalization;
using Attest.Train.Events;
using Attest.Train.Gazetteer;
using Attest.Train.Language;
using Attest.Train.Words;

return args switch
{
    ["language", var folder] => LanguageTraining.Run(folder, Path.Combine("assets", "language.zip")),
    ["language", var folder, var output] => LanguageTraining.Run(folder, output),
    ["language", var folder, var output, var epochs] => LanguageTraining.Run(folder, output, int.Parse(epochs, CultureInfo.InvariantCulture)),
    ["events", var folder] => EventTraining.Run(folder, Path.Combine("assets", "events.zip")),
    ["events", var folder, var output] => EventTraining.Run(folder, output),
    ["words", var path] => WordsCommand.Run(path, Path.Combine("assets", "words.zip")),
    ["words", var path, var output] => WordsCommand.Run(path, output),
    ["gazetteer", var folder] => GazetteerCommand.Run(folder, Path.Combine("assets", "gazetteer.zip")),
    ["gazetteer", var folder, var output] => GazetteerCommand.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Attest.Train language FOLDER    makes assets/language.zip from the English Web Treebank; run it in the project's root. Behind FOLDER the archive to make, and behind that how often the parser sees each sentence");
    Console.Error.WriteLine("Attest.Train events FOLDER      makes assets/events.zip from the folder of the data sets (muc4, insecurity-insight); run it in the project's root");
    Console.Error.WriteLine("Attest.Train words FILE         makes assets/words.zip from the file of word vectors, see assets/words.manifest.md; run it in the project's root");
    Console.Error.WriteLine("Attest.Train gazetteer FOLDER   makes assets/gazetteer.zip from the packages unpacked in FOLDER, see assets/README.md; run it in the project's root");
    return 2;
}
