"""What a platform is: frozen values, checked where they are written. Pure: no jsii, no files, no network."""
