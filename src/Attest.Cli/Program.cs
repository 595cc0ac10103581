using Attest.Cli;

return AttestCommand.Run(args);
