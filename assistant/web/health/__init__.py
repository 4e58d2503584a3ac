"""What monitors and load balancers ask for."""
