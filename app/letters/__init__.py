"""Letters: ready mails to the journalist, to be copied and sent by hand."""
