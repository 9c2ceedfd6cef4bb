"""What Argo CD makes of an Application: projects, windows, options, phases, deletion, health, what others write."""
