using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Attest.Bench.ReadingBenchmarks).Assembly).Run(args);
