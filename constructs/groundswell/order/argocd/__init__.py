"""What Argo CD makes of an Application: projects, options, phases, health, and what others write."""
