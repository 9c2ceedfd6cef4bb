"""The AWS layer with AWS CDK: one stack, one file. This room uses jsii; nothing right of `dist/` may import it."""
