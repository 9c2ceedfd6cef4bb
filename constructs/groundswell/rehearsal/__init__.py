"""The rehearsal: the AWS layer really deployed to an AWS API on loopback, the rest simulated, all of it compared."""
