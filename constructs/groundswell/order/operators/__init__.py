"""What operators make at run time for custom resources: Services, Secrets and more that no manifest declares."""
